// Words inside names that tell little or nothing of who it is.

const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(' ').split(' '))

/** Articles: no name even where they stand alone. */
export const ARTICLES = words('al el ul as ad an ar at az ud ur the of la le les y e zu ال аль эль')

/** What spelling and habit add or leave out. */
export const PARTICLES = words(
  [...ARTICLES].join(' '),
  'ash ould ben bin ibn bint bnt de del della di da do dos das des du van von der den ter ten',
  'فون دير دي دا دو فان بن ابن بنت ولد фон дер ван де да ди бин бен ибн оглы кызы',
)

/** Forms of address and ranks: names with and without them are of one person. */
export const TITLES = words(
  'dr mr mrs ms miss mister sir dame lord lady prof',
  'general colonel major brigadier lieutenant captain admiral president minister',
  'دكتر دكتور д доктор',
)

/** Titles that are given names too: they tell nothing only where two other words of the name do. */
export const NAME_TITLES = words(
  'haj hadj hajj haji hajji qari mullah mullo mawlawi maulavi sheikh shaykh sheik cheikh shaikh',
  'sayyid sayyed seyyed seyed sayed seid syed الحاج حاج حاجي سيد شيخ ملا قاري шейх хаджи',
)
