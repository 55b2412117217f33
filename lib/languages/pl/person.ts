import type { PersonSource } from '../tables/person'

/** Words around persons. */
export const person: PersonSource = {
  side: { of: ['podopieczni', 'podopiecznych'] },
  honorific: { person: ['pan', 'pana', 'panu', 'panem', 'pani', 'panią', 'dr', 'prof'] },
  particle: { particle: ['de', 'di', 'da', 'von', 'van', 'der', 'ben', 'bin', 'al', 'el', 'la', 'del', 'della', 'du', 'dos', 'das', 'le', 'los', 'las', 'den', 'ter', 'ten', 'bint', 'abu'] },
  modifier: {
    former: ['był*', 'eks', 'dawn*', 'ówczesn*'],
    acting: ['p. o', 'pełniący obowiązki', 'tymczasow*', 'p.o.', 'pełniąca obowiązki'],
    deputy: ['wice', 'zastępca', 'zastępcy'],
    transitional: ['przejściow*', 'tymczasow*'],
    designated: ['elekt', 'desygnowan*', 'wybran*', 'nowo wybran*'],
    outgoing: ['ustępując*'],
  },
  modifierPrefix: { former: ['eks'] },
  possessive: { possessive: ['jego', 'jej', 'ich', 'swój', 'swojego', 'swojemu', 'swoim', 'swoją', 'swojej', 'swoja', 'swego', 'swą'] },
  notName: { word: ['w', 'we', 'na', 'z', 'ze', 'od', 'do', 'po', 'za', 'dla', 'przy', 'nad', 'pod', 'o', 'i', 'a', 'ale', 'lub', 'albo', 'jeśli', 'jak', 'co', 'kto', 'gdzie', 'kiedy', 'to', 'ten', 'ta', 'te', 'on', 'ona', 'oni', 'jego', 'jej', 'ich', 'my', 'ja', 'nie', 'ani', 'także', 'również', 'według', 'podczas', 'przez', 'przed', 'między', 'jednak', 'oprócz', 'tak', 'wszystko', 'wszyscy', 'dziś', 'wczoraj', 'jutro', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela', 'nowy', 'nowa', 'pierwszy', 'dwa', 'trzy', 'cztery', 'pięć', 'jest', 'był', 'fc', 'ac', 'sc', 'cf', 'afc', 'sv', 'rb', 'eu', 'ue', 'un', 'uk', 'tv', 'służba', 'służby', 'centrum', 'urząd', 'urzędu', 'zarząd', 'zarządu', 'departament', 'departamentu', 'instytut', 'instytutu', 'agencja', 'agencji', 'biuro', 'biura', 'fundacja', 'fundacji', 'główny', 'głównego', 'narodowy', 'narodowego', 'narodowej', 'państwowy', 'państwowego', 'państwowej', 'krajowy', 'krajowego', 'krajowej', 'podopieczni', 'podopiecznych'] },
  notNameShape: { word: [] },
  agent: { agent: ['przez'] },
  copula: { is: ['jest'] },
  nameEnding: { ski: ['skiego', 'skiemu', 'skim'], cki: ['ckiego', 'ckiemu', 'ckim'], dzki: ['dzkiego', 'dzkiemu', 'dzkim'], '': ['iem', 'em', 'owi'] },
}
