import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Correction } from '../library/corrections'
import { StoreError, type LibraryStore, type SavedArticle } from '../library/store'
import {
  readArticle,
  readCorrections,
  readStored,
  recordsOf,
  type ArticleRecord,
  type DerivedRecord,
} from '../library/stored'

const NAME = 'parallax'
const VERSION = 1

/** Articles are the truth; what is derived from them stands beside, and may be thrown away at any time. */
interface Schema extends DBSchema {
  articles: { key: string; value: ArticleRecord }
  derived: { key: string; value: DerivedRecord }
  corrections: { key: string; value: Correction }
}

type Database = IDBPDatabase<Schema>
type Table = 'articles' | 'derived' | 'corrections'

/** What the reader does outlives a failure of the machine; what is derived can be made again. */
const STRICT = { durability: 'strict' } as const

/**
 * The library in IndexedDB. Opened at the first call and again whenever the browser has closed it; nothing else is kept in
 * memory, so that any number of these may work on one database.
 */
export function createDatabase(name = NAME): LibraryStore {
  let opened: Promise<Database> | null = null
  const forget = (): void => {
    opened = null
  }
  const use = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    opened ??= open(name, forget)
    const database = await opened.catch((error: unknown) => {
      forget()
      throw error instanceof StoreError ? error : new StoreError('library-closed', error)
    })
    return work(database).catch((error: unknown) => {
      if (isClosed(error)) forget()
      throw storeError(error)
    })
  }

  return {
    all: () =>
      use(async (database) => {
        const transaction = database.transaction(['articles', 'derived'])
        const [articles, derived] = await Promise.all([
          transaction.objectStore('articles').getAll(),
          transaction.objectStore('derived').getAll(),
        ])
        return readStored(articles, derived)
      }),

    put: (reports, { unlessThere = false } = {}) =>
      use((database) =>
        write(database, ['articles', 'derived'], async (table) => {
          await Promise.all(
            reports.map(async (report) => {
              const { article, derived } = recordsOf(report)
              if (unlessThere && (await table('articles').getKey(article.id)) !== undefined) return
              await table('articles').put(article)
              await table('derived').put(derived)
            }),
          )
        }),
      ),

    putDerived: (reports) =>
      use((database) =>
        write(database, ['articles', 'derived'], async (table) => {
          await Promise.all(
            reports.map(async (report) => {
              const { derived } = recordsOf(report)
              const article = await table('articles').get(derived.id)
              if (article?.savedAt === derived.savedAt) await table('derived').put(derived)
            }),
          )
        }),
      ),

    remove: (reports) =>
      use((database) =>
        write(database, ['articles', 'derived'], async (table) => {
          const found = await Promise.all(
            [...new Set(reports)].map(async (id): Promise<readonly SavedArticle[]> => {
              const record = readArticle(await table('articles').get(id))
              await table('articles').delete(id)
              await table('derived').delete(id)
              return record ? [record] : []
            }),
          )
          return found.flat()
        }),
      ),

    corrections: () => use(async (database) => readCorrections(await database.getAll('corrections'))),

    addCorrection: (correction) =>
      use((database) =>
        write(database, ['corrections'], async (table) => void (await table('corrections').put(correction))),
      ),

    removeCorrection: (id) =>
      use((database) => write(database, ['corrections'], async (table) => table('corrections').delete(id))),

    clear: (what) =>
      use((database) =>
        write(database, what === 'reports' ? ['articles', 'derived'] : ['corrections'], async (table) => {
          const tables: readonly Table[] = what === 'reports' ? ['articles', 'derived'] : ['corrections']
          await Promise.all(tables.map((each) => table(each).clear()))
        }),
      ),
  }
}

/** Rejects when another context holds an older database open and does not let go. */
function open(name: string, forget: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<Schema>(name, VERSION, {
      upgrade(database) {
        for (const table of ['articles', 'derived', 'corrections'] as const)
          database.createObjectStore(table, { keyPath: 'id' })
      },
      blocked: () => reject(new StoreError('library-closed', 'another window holds an older library open')),
      blocking(_current, _blocked, event) {
        ;(event.target as IDBDatabase).close()
        forget()
      },
      terminated: forget,
    }).then(resolve, reject)
  })
}

/** One transaction over the tables named: all of `work`, or nothing. */
async function write<T>(
  database: Database,
  tables: readonly Table[],
  work: (table: <N extends Table>(name: N) => Writable<N>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...tables], 'readwrite', STRICT)
  const done = transaction.done
  done.catch(() => undefined) // said below
  try {
    const result = await work((name) => transaction.objectStore(name) as unknown as Writable<typeof name>)
    await done
    return result
  } catch (error) {
    abort(transaction)
    // the transaction's own reason tells more than that of the request it took down
    throw transaction.error ?? error
  }
}

interface Writable<N extends Table> {
  get(key: string): Promise<Schema[N]['value'] | undefined>
  getKey(key: string): Promise<string | undefined>
  put(value: Schema[N]['value']): Promise<string>
  delete(key: string): Promise<void>
  clear(): Promise<void>
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // it has ended already
  }
}

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''

/** The browser closed the connection: the next call opens another. */
const isClosed = (error: unknown): boolean => nameOf(error) === 'InvalidStateError'

function storeError(error: unknown): unknown {
  if (error instanceof StoreError) return error
  if (nameOf(error) === 'QuotaExceededError') return new StoreError('library-full', error)
  return isClosed(error) ? new StoreError('library-closed', error) : error
}
