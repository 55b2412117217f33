// Given names that sound too far apart in neighbouring languages to be told by sound; each line is one name.

const GROUPS: readonly string[] = [
  'mikalai nikolai nikolay nikolaj mykola mikola микалай николай микола мікалай',
  'dzmitry dmitry dmitri dmitriy dmitrii dmytro дмитрий дмитро дзмитрый дзмітрый',
  'siarhei siarhey sergei sergey sergii serhii serhiy сергей сергій сяргей',
  'uladzimir vladimir wladimir volodymyr wolodymyr владимир володимир уладзимир уладзімір',
  'aliaksandr aliaxandr aleksandr alexandr alexander oleksandr olexander александр олександр аляксандр',
  'aliaksei aliaksey aleksei aleksey alexei alexey oleksii oleksiy алексей олексій аляксей',
  'aleh oleg oleh олег алег',
  'ihar igor ihor игорь ігор ігар игар',
  'yauhen yauheni evgeny evgeni evgeniy evgenii yevgeny yevgeni yevgeniy yevhen yevheniy евгений євген яўген яўгени',
  'hanna anna ganna анна ганна',
  'alena elena yelena olena елена олена алена',
  'volha olga olha ольга вольга',
  'tatsiana tatiana tatyana tetiana tetyana татьяна тетяна таццяна',
  'piotr pyotr petr peter petro pjotr петр петро пётр',
  'mikhail michail mikhailo mykhailo mykhaylo михаил михайло міхаіл',
  'ryhor grigory grigori grigoriy hryhoriy hryhorii рыгор григорий григорій',
  'pavel paval pavlo павел павал павло',
  'hennadiy hennadii gennady gennadi gennadiy henadz genadz геннадий геннадій генадзь',
  'kanstantsin konstantin kostiantyn kostyantyn константин костянтин канстанцін',
  'andrei andrey andriy andrii андрей андрій андрэй',
]

/** The line of a given name; none when it has no spellings that differ by more than sound. */
export const VARIANTS: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap((group, line) => group.split(' ').map((name) => [name.normalize('NFC'), line] as const)),
)
