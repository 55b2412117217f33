/** Words in the names of classes and ids that tell what is no part of an article, in every language of the page. */
const EXTRA = new Set(
  'ad ads advert advertisement advertising adslot sponsored sponsor promo promotion teaser teasers related recommended outbrain taboola newsletter signup subscribe subscription paywall gate share sharing social consent cookie cookies cmp comments disqus video player breadcrumb breadcrumbs'.split(
    ' ',
  ),
)
const DIALOG = '[role=dialog],[role=alertdialog],dialog,[aria-modal=true]'
/** Share of the page's text from which an element is the article itself, whatever it is called. */
const MOST = 0.4
/** Elements that are weighed at most: each costs a look at its text. */
const WEIGHED = 2000

/** Takes advertisements, teasers, forms of subscription and dialogs out of a document that is ours to change. */
export function stripExtras(document: Document): void {
  const all = lengthOf(document.body)
  let weighed = 0
  for (const element of document.body.querySelectorAll('[class],[id],dialog,[role],[aria-modal]')) {
    if (!isExtra(element) || !document.body.contains(element)) continue
    if (++weighed > WEIGHED) return
    if (!holdsArticle(element, all)) element.remove()
  }
}

const isExtra = (element: Element): boolean =>
  element.matches(DIALOG) ||
  namesOf(`${element.getAttribute('class') ?? ''} ${element.id}`).some((name) => EXTRA.has(name))

/** EXAMPLE `newsletter-signup adSlot` → newsletter, signup, ad, slot */
const namesOf = (text: string): string[] =>
  text
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)

const holdsArticle = (element: Element, all: number): boolean =>
  element.querySelector('h1') !== null || element.matches('html,body,main,h1') || lengthOf(element) > all * MOST

const lengthOf = ({ textContent }: Element): number => textContent?.length ?? 0
