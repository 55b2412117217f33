import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { LanguagePair, Translation, TranslationState } from './actions'
import { useFace } from './interface'

interface QuoteTranslationProps {
  readonly text: string
  readonly language: string
  readonly translation: Translation
}

type Step =
  | { readonly name: 'idle' | 'asked' | 'failed' }
  | { readonly name: 'busy'; readonly share: number | null }
  | { readonly name: 'done'; readonly text: string }

const baseOf = (tag: string): string => tag.split('-')[0] ?? tag

/** A quote in the reader's language, made by the browser when asked for; the quote itself stays where it is. */
export function QuoteTranslation({ text, language, translation }: QuoteTranslationProps): JSX.Element | null {
  const { locale, phrases } = useFace()
  const button = useRef<HTMLButtonElement>(null)
  const pair: LanguagePair = { from: baseOf(language), to: baseOf(locale) }
  const [state, setState] = useState<TranslationState>('absent')
  const [step, setStep] = useState<Step>({ name: 'idle' })
  const translate = async (): Promise<void> => {
    setStep({ name: 'busy', share: null })
    const made = await translation.translate(text, pair, (share) => setStep({ name: 'busy', share }))
    if (made !== null) setState('ready')
    setStep(made === null ? { name: 'failed' } : { name: 'done', text: made })
  }
  useEffect(() => {
    let gone = false
    const look = async (): Promise<void> => {
      if (!pair.from || pair.from === pair.to) return
      const found = await translation.state(pair)
      if (!gone) setState(found)
    }
    void look()
    return () => void (gone = true)
  }, [text, pair.from, pair.to, translation])
  if (state === 'absent') return null
  const toggle = (): void => {
    if (step.name === 'asked' || step.name === 'done') setStep({ name: 'idle' })
    else if (state === 'ready') void translate()
    else setStep({ name: 'asked' })
  }
  const agree = (): void => {
    button.current?.focus()
    void translate()
  }
  return (
    <div class="translation" data-translation={step.name}>
      <button
        ref={button}
        type="button"
        class="link"
        data-action="translate"
        aria-expanded={step.name === 'asked' || step.name === 'done'}
        aria-busy={step.name === 'busy'}
        onClick={() => step.name !== 'busy' && toggle()}
      >
        {phrases(step.name === 'done' ? 'translate_hide' : 'translate')}
      </button>
      {step.name === 'asked' && <Download pair={pair} agree={agree} />}
      <div role="status">
        <Said step={step} />
      </div>
    </div>
  )
}

interface DownloadProps {
  readonly pair: LanguagePair
  agree(): void
}

/** What must be fetched first, from whom, and the question whether to. */
function Download({ pair: { from, to }, agree }: DownloadProps): JSX.Element {
  const { locale, phrases } = useFace()
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  return (
    <div class="translation-ask">
      <p>{phrases('translate_download_text', names.of(from) ?? from, names.of(to) ?? to)}</p>
      <button type="button" class="primary" data-action="download-translation" onClick={agree}>
        {phrases('translate_download')}
      </button>
    </div>
  )
}

/** What came of it, said to screen readers too. */
function Said({ step }: { readonly step: Step }): JSX.Element | null {
  const { locale, direction, phrases } = useFace()
  switch (step.name) {
    case 'busy':
      return (
        <p class="meta">
          {phrases(step.share === null ? 'translate_busy' : 'translate_downloading')}
          {step.share !== null && <progress max={1} value={step.share} aria-label={phrases('translate_downloading')} />}
        </p>
      )
    case 'failed':
      return <p class="show-failed">{phrases('translate_failed')}</p>
    case 'done':
      return (
        <>
          <p class="translated" lang={locale} dir={direction}>
            {step.text}
          </p>
          <p class="meta">{phrases('translate_machine')}</p>
        </>
      )
    default:
      return null
  }
}
