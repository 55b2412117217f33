import ts from 'typescript'

/** A file of the repository, to be checked. */
export interface Source {
  /** Path from the repository's root, with `/`. */
  readonly path: string
  readonly text: string
}

interface Import {
  readonly from: string
  readonly type: boolean
}

const parsed = new WeakMap<Source, readonly ts.Node[]>()

/** What a file imports or re-exports, at once or late, and whether it takes types alone. */
export function imports(source: Source): Import[] {
  return nodes(source).flatMap((node) => {
    const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : lateImport(node)
    if (!from || !ts.isStringLiteral(from)) return []
    const type =
      ts.isImportTypeNode(node) ||
      (ts.isExportDeclaration(node) && node.isTypeOnly) ||
      (ts.isImportDeclaration(node) && takesTypes(node))
    return [{ from: from.text, type }]
  })
}

function lateImport(node: ts.Node): ts.Node | undefined {
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    ? node.arguments[0]
    : undefined
}

function takesTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause || importClause.isTypeOnly) return Boolean(importClause)
  const { name, namedBindings } = importClause
  return (
    !name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly)
  )
}

/** Every node of a file's syntax, read once. */
export function nodes(source: Source): readonly ts.Node[] {
  const known = parsed.get(source)
  if (known) return known
  const all: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    all.push(node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true))
  parsed.set(source, all)
  return all
}
