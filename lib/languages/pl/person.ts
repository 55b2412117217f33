import type { PersonSource } from '../tables/person'

/** Words around persons. */
export const person: PersonSource = {
  honorific: { person: ['pan', 'pana', 'panu', 'panem', 'pani', 'panią', 'dr', 'prof'] },
  particle: { particle: ['de', 'di', 'da', 'von', 'van', 'der', 'ben', 'bin', 'al', 'el'] },
  modifier: {
    former: ['był*', 'eks', 'dawn*'],
    acting: ['p. o', 'pełniący obowiązki', 'tymczasow*'],
    deputy: ['wice', 'zastępca', 'zastępcy'],
    transitional: ['przejściow*', 'tymczasow*'],
    designated: ['elekt', 'desygnowan*', 'wybran*'],
    outgoing: ['ustępując*'],
  },
  notName: { word: ['w', 'we', 'na', 'z', 'ze', 'od', 'do', 'po', 'za', 'dla', 'przy', 'nad', 'pod', 'o', 'i', 'a', 'ale', 'lub', 'albo', 'jeśli', 'jak', 'co', 'kto', 'gdzie', 'kiedy', 'to', 'ten', 'ta', 'te', 'on', 'ona', 'oni', 'jego', 'jej', 'ich', 'my', 'ja', 'nie', 'ani', 'także', 'również', 'według', 'podczas', 'przez', 'przed', 'między', 'jednak', 'oprócz', 'tak', 'wszystko', 'wszyscy', 'dziś', 'wczoraj', 'jutro', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela', 'nowy', 'nowa', 'pierwszy', 'dwa', 'trzy', 'cztery', 'pięć', 'jest', 'był', 'fc', 'ac', 'sc', 'cf', 'afc', 'sv', 'rb', 'eu', 'ue', 'un', 'uk', 'tv'] },
  notNameShape: { word: [] },
  agent: { agent: ['przez'] },
  nameEnding: { ski: ['skiego', 'skiemu', 'skim'], cki: ['ckiego', 'ckiemu', 'ckim'], dzki: ['dzkiego', 'dzkiemu', 'dzkim'], '': ['iem', 'em', 'owi'] },
}
