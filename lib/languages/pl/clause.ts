import type { ClauseTables } from '../tables/clause'

/** Words of firmness, reporting and clauses in Polish. */
export const clause: ClauseTables = {
  modality: {
    later: [
      'jutro', 'w przyszłym tygodniu', 'w przyszłym miesiącu', 'w przyszłym roku', 'w najbliższych dniach', 'w nadchodzących dniach', 'w najbliższych tygodniach',
    ],
    except: ['poza', 'z wyjątkiem', 'chyba że dla'],
    done: ['udało się'],
    decided: ['zdecydował się', 'zdecydowała się', 'zdecydował', 'zdecydowała', 'zdecydowano', 'postanowił', 'postanowiła', 'postanowiono'],
    aside: ['niż planowano', 'niż oczekiwano', 'niż przewidywano', 'zgodnie z planem', 'niż zakładano'],
    without: ['bez'],
    denied: [
      'bez tego żeby',
      'nie', 'nigdy', 'żaden', 'żadna', 'żadne', 'żadnego', 'żadnych', 'ani', 'zaprzecza', 'zaprzeczył',
      'zaprzeczyła', 'odmówił', 'odmówiła', 'odmówili', 'wykluczył', 'wykluczyła', 'już nie', 'zdementował',
    ],
    expected: [
      'będzie', 'będą', 'ma', 'mają', 'ma zostać', 'mają zostać', 'zostanie', 'zostaną', 'planuje', 'planują',
      'zaplanowano', 'planowane', 'planowana', 'planowany', 'oczekuje', 'oczekuje się', 'spodziewa się',
      'przewiduje', 'zamierza', 'zamierzają', 'wkrótce', 'zobowiązał się', 'zobowiązali się', 'w celu', 'najbliższy',
      'nadchodzący', 'dojdzie', 'odbędzie się', 'odbędą się',
    ],
    possible: [
      'wydawało się', 'wydaje się',
      'może', 'mogą', 'mógłby', 'mogłaby', 'mogliby', 'możliwe', 'możliwy', 'możliwa', 'być może', 'prawdopodobnie',
      'chyba', 'jeśli', 'jeżeli', 'czy', 'rzekomo', 'rzekomy', 'ewentualny', 'ewentualne', 'podobno', 'najwyraźniej',
      'zapewne',
    ],
    proposed: [
      'powinien', 'powinna', 'powinny', 'powinni', 'powinno', 'należy', 'trzeba', 'musi', 'muszą', 'wezwał',
      'wezwała', 'wezwali', 'wzywa', 'wzywają', 'apeluje', 'apelował', 'zaapelował', 'proponuje', 'zaproponował',
      'propozycja', 'żąda', 'zażądał', 'domaga się', 'zaleca', 'chce', 'chcą', 'projekt', 'postuluje',
    ],
    'under-way': [
      'trwa', 'trwają', 'w trakcie', 'w toku', 'obecnie', 'rozpoczął', 'rozpoczęła', 'rozpoczęły', 'rozpoczęło',
      'rozpoczęli', 'rozpoczyna', 'kontynuuje', 'kontynuują', 'aktualnie',
    ],
  },
  reporting: {
    said: [
      'powiedział', 'powiedziała', 'powiedzieli', 'mówi', 'mówił', 'mówiła', 'oświadczył', 'oświadczyła',
      'poinformował', 'poinformowała', 'poinformowali', 'poinformowało', 'podał', 'podała', 'podało', 'podali',
      'przekazał', 'przekazała', 'dodał', 'dodała', 'stwierdził', 'stwierdziła', 'ogłosił', 'ogłosiła', 'podkreślił',
      'podkreśliła', 'zaznaczył', 'wyjaśnił', 'wyjaśniła', 'napisał', 'napisała', 'donosi', 'donoszą', 'informuje',
      'informują', 'potwierdził', 'potwierdziła', 'zapowiedział',
    ],
    according: [
      'według', 'zdaniem', 'jak podaje', 'jak podała', 'jak podał', 'powołując się na', 'cytowany przez',
      'zgodnie z informacjami',
    ],
  },
  clauseBorder: {
    border: [
      'i', 'oraz', 'a', 'ale', 'lecz', 'podczas gdy', 
      'że', 'ponieważ', 'gdyż', 'bo', 'choć', 'chociaż', 'po', 'zanim', 'gdy', 'kiedy', 'gdzie', 'lub',
      'albo', 'czy', 'jeśli', 'jednak', 'natomiast', 'aby', 'żeby',
    ],
    relative: ['który', 'która', 'które', 'którzy', 'którego', 'której', 'których', 'którą'],
  },
  splitVerb: {
    'act.dismiss': ['odwołał ze stanowiska', 'odwołała ze stanowiska', 'odwołali ze stanowiska', 'usunął ze stanowiska', 'zwolnił ze stanowiska', 'zwolniła ze stanowiska'],
  },
  verbShape: {
    noun: ['-anie', '-enie', '-ania', '-enia', '-aniu', '-eniu', '-aniem', '-cja', '-cji', '-cję', '-cją'],
    infinitive: ['-ać', '-ić', '-yć', '-eć'],
    expected: ['ustąpi', 'ustąpią', 'złoży', 'złożą', 'pochowa', 'pochowają', 'spocznie', 'spoczną', 'zrezygnuje', 'zrezygnują', 'podpisze', 'podpiszą', 'wróci', 'wrócą', 'przyzna', 'przyznają', 'uwolni', 'uwolnią', 'zwolni', 'zwolnią', 'ogłosi', 'ogłoszą', 'zatwierdzi', 'zatwierdzą', 'przyjmie', 'przyjmą', 'odrzuci', 'odrzucą', 'wygra', 'wygrają', 'otworzy', 'otworzą', 'zamknie', 'zamkną', 'odwoła', 'odwołają', 'wprowadzi', 'wprowadzą', 'zniesie', 'zniosą', 'wznowi', 'wznowią', 'zawiesi', 'zawieszą', 'przedłuży', 'przedłużą', 'poda', 'powoła', 'powołają', 'wyda', 'wydadzą', 'opuści', 'opuszczą', 'spotka', 'spotkają', 'uzna', 'uznają'],
  },
  score: {
    '0-0': ['bezbramkowo', 'bezbramkowy', 'bezbramkowym', 'bez bramek'],
    '1-0': ['jeden do zera'],
    '2-0': ['dwa do zera'],
    '2-1': ['dwa do jednego'],
    '3-1': ['trzy do jednego'],
    '3-2': ['trzy do dwóch'],
  },
  stopword: {
    stop: [
      'i', 'oraz', 'a', 'ale', 'lecz', 'lub', 'albo', 'czy', 'w', 'we', 'z', 'ze', 'na', 'do', 'od', 'po', 'za',
      'przed', 'przez', 'pod', 'nad', 'o', 'u', 'dla', 'bez', 'między', 'przy', 'ku', 'podczas', 'według', 'że',
      'żeby', 'aby', 'by', 'bo', 'ponieważ', 'gdyż', 'choć', 'jeśli', 'jeżeli', 'gdy', 'kiedy', 'gdzie', 'jak',
      'jako', 'który', 'która', 'które', 'którzy', 'którego', 'której', 'których', 'którym', 'kto', 'co', 'czego',
      'ten', 'ta', 'to', 'te', 'ci', 'tego', 'tej', 'tym', 'tych', 'tą', 'ja', 'ty', 'on', 'ona', 'ono', 'my', 'wy',
      'oni', 'one', 'go', 'jego', 'jej', 'ich', 'im', 'mu', 'nim', 'nich', 'mnie', 'mi', 'się', 'siebie', 'swój',
      'swoje', 'swojego', 'swoich', 'nasz', 'jest', 'są', 'był', 'była', 'było', 'byli', 'były', 'być', 'będzie',
      'będą', 'został', 'została', 'zostało', 'zostali', 'zostały', 'ma', 'mają', 'miał', 'miała', 'może', 'mogą',
      'nie', 'tak', 'już', 'jeszcze', 'tylko', 'też', 'także', 'również', 'bardzo', 'więcej', 'mniej', 'wiele',
      'wielu', 'kilka', 'wszystkie', 'wszyscy', 'wszystko', 'inny', 'inne', 'inni', 'innych', 'każdy', 'tam', 'tu',
      'teraz', 'potem', 'wtedy', 'ponad', 'około', 'dwa', 'dwie', 'trzy', 'pierwszy', 'pierwsza', 'ostatni', 'nowy',
      'nowa', 'nowe', 'rok', 'roku', 'lat', 'lata', 'dzień', 'dni', 'dnia', 'miesiąc', 'godzin', 'poniedziałek',
      'wtorek', 'środa', 'środę', 'czwartek', 'piątek', 'sobota', 'sobotę', 'niedziela', 'niedzielę', 'stycznia',
      'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada',
      'grudnia', 'powiedział', 'jednak', 'natomiast', 'więc', 'ludzi', 'osób',
    ],
  },
}
