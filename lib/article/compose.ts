import { drawnChildren } from './flatten'

/**
 * The document as it is drawn, open shadow trees in the place of their hosts: a copy, or the document itself where it has no
 * such tree.
 */
export function composeDocument(document: Document): Document {
  const open = [...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot)
  if (!open || !document.documentElement) return document
  const copy = document.cloneNode(false) as Document
  copy.append(composeElement(document.documentElement))
  return copy
}

/** Walks without recursion, so that depth does no harm. */
function composeElement(element: Element): Node {
  const root = element.cloneNode(false)
  const stack: { readonly from: Element; readonly to: Node }[] = [{ from: element, to: root }]
  for (let item = stack.pop(); item; item = stack.pop())
    for (const child of drawnChildren(item.from)) {
      const copy = item.to.appendChild(child.cloneNode(false))
      if (child.nodeType === 1) stack.push({ from: child as Element, to: copy })
    }
  return root
}
