import type { Phrases } from './phrases'

/** Who scored, who passed, who leads a team and who came off the bench. */
export const PLAYERS: Phrases = [
  /* the giver of the pass */
  [
    ['assist: Ivo Berling'],
    {
      en: [
        'He scored after a pass from Ivo Berling.',
        'The goal was set up by Ivo Berling.',
        'The goal came from an Ivo Berling cross.',
      ],
      fr: [
        'Servi par Ivo Berling, il a marqué le but.',
        'Il a marqué sur une passe d’Ivo Berling.',
        'Il marque le but sur une passe décisive d’Ivo Berling.',
      ],
      nl: ['Hij scoorde op aangeven van Ivo Berling.', 'Hij scoorde na een voorzet van Ivo Berling.'],
      de: [
        'Er traf zum 1:0 auf Zuspiel von Ivo Berling.',
        'Das Zuspiel kam von Ivo Berling, das Finale war entschieden.',
        'Er erzielte das Tor nach Vorarbeit von Ivo Berling.',
      ],
      es: [
        'Marcó el gol tras un pase de Ivo Berling.',
        'Marcó el gol a pase de Ivo Berling.',
        'Marcó un gol asistido por Ivo Berling.',
      ],
      it: [
        'Gol su cross di Ivo Berling.',
        'Gol su cross radente di Ivo Berling.',
        'Segna un gol servito da Ivo Berling.',
      ],
      pt: ['Marcou o golo após passe de Ivo Berling.', 'Marcou o golo servido por Ivo Berling.'],
      tr: ['Ivo Berling’in pasıyla golü attı.', 'Ivo Berling’in asistiyle gol attı.'],
    },
  ],
  [
    ['assist: Ivo Berlinga'],
    { pl: ['Strzelił gola po podaniu Ivo Berlinga.', 'Strzelił gola po dośrodkowaniu Ivo Berlinga.'] },
  ],
  [
    ['assist: Иво Берлинга'],
    { ru: ['Он забил гол с передачи Иво Берлинга.', 'Он забил гол после паса Иво Берлинга.'] },
  ],
  [
    ['assist: Іво Берлінга'],
    { uk: ['Він забив гол з передачі Іво Берлінга.', 'Він забив гол після пасу Іво Берлінга.'] },
  ],
  /* the scorer, by his goal */
  [
    ['score: Ivo Berling'],
    {
      en: [
        'They won with a goal from Ivo Berling.',
        'A late goal by Ivo Berling settled the match.',
        'Ivo Berling’s goal settled the match.',
      ],
      fr: ['Elle gagne grâce à un but d’Ivo Berling.', 'Un but de Ivo Berling a suffi en finale.'],
      nl: ['Een doelpunt van Ivo Berling besliste de finale.', 'Zij wonnen door een goal van Ivo Berling.'],
      de: ['Sie siegte durch ein Tor von Ivo Berling.', 'Der Treffer von Ivo Berling entschied das Finale.'],
      es: ['Ganó con un gol de Ivo Berling.', 'Ganó con gol de Ivo Berling.'],
      it: ['Ha vinto con un gol di Ivo Berling.', 'La partita è decisa da un gol di Ivo Berling.'],
      pt: ['Venceu com um golo de Ivo Berling.', 'Venceu com gol de Ivo Berling.'],
      tr: ['Ivo Berling’in golüyle kazandı.'],
    },
  ],
  [['score: Ivo Berlinga'], { pl: ['Wygrali po golu Ivo Berlinga.'] }],
  [['score: Иво Берлинга'], { ru: ['Они победили благодаря голу Иво Берлинга.'] }],
  [['score: Іво Берлінга'], { uk: ['Вони перемогли завдяки голу Іво Берлінга.'] }],
  [['score: Иво Берлинг'], { ru: ['В финале единственный гол забил Иво Берлинг.'] }],
  [['score: Іво Берлінг'], { uk: ['У фіналі єдиний гол забив Іво Берлінг.'] }],
  /* whoever came off the bench */
  [
    ['substitute: Ivo Berling'],
    {
      en: ['The substitute Ivo Berling came on in the match.'],
      fr: ['Le remplaçant Ivo Berling est entré.'],
      nl: ['Invaller Ivo Berling kwam erin.'],
      de: ['Der Einwechselspieler Ivo Berling kam.'],
      es: ['El suplente Ivo Berling entró.'],
      it: ['Il neoentrato Ivo Berling gioca.'],
      pt: ['O suplente Ivo Berling entrou.'],
      pl: ['Rezerwowy Ivo Berling wszedł na boisko.'],
      tr: ['Yedek oyuncu Ivo Berling girdi.', 'Oyuna sonradan giren Ivo Berling koştu.'],
    },
  ],
  [['substitute: Иво Берлинг'], { ru: ['Вышедший на замену Иво Берлинг бежал.'] }],
  [
    ['substitute: Іво Берлінг'],
    { uk: ['Запасний гравець Іво Берлінг біг.', 'Іво Берлінг, який вийшов на заміну, біг.'] },
  ],
  [['substitute: إيفو برلينغ'], { ar: ['ثم دخل البديل إيفو برلينغ إلى المباراة.'] }],
  /* the coach, by his team */
  [
    ['coach: Ivo Berling'],
    {
      en: ['Ivo Berling’s side won the semi-final.', 'Ivo Berling’s men lost the match.'],
      fr: ['Les hommes d’Ivo Berling ont perdu la finale.', 'Les joueurs de Ivo Berling ont gagné le match.'],
      nl: ['De ploeg van Ivo Berling won de finale.', 'Het elftal van Ivo Berling verloor de finale.'],
      de: [
        'Die Mannschaft von Ivo Berling gewann das Finale.',
        'Die Elf von Ivo Berling verlor das Finale.',
        'Die Schützlinge von Ivo Berling verloren das Finale.',
      ],
      es: [
        'El conjunto de Ivo Berling ganó el torneo.',
        'Los pupilos de Ivo Berling perdieron la final del torneo.',
        'Los dirigidos por Ivo Berling perdieron el torneo.',
      ],
      it: ['La squadra di Ivo Berling ha vinto la partita.', 'Gli uomini di Ivo Berling hanno perso la partita.'],
      pt: ['A equipa de Ivo Berling venceu o jogo.', 'Os comandados de Ivo Berling perderam o jogo.'],
      tr: ['Ivo Berling’in öğrencileri finali kazandı.'],
    },
  ],
  [['coach: Ivo Berlinga'], { pl: ['Podopieczni Ivo Berlinga wygrali finał.'] }],
  [['coach: Иво Берлинга'], { ru: ['Подопечные Иво Берлинга выиграли финал.'] }],
  [['coach: Іво Берлінга'], { uk: ['Підопічні Іво Берлінга виграли фінал.'] }],
  [
    ['coach: إيفو برلينغ'],
    { ar: ['وفاز رجال المدرب إيفو برلينغ بالمباراة.', 'فاز فريق المدرب إيفو برلينغ في المباراة.'] },
  ],
  /* captain and keeper before a comma */
  [
    ['captain: Ivo Berling'],
    {
      en: ['The captain, Ivo Berling, left the match.', 'Ivo Berling, captain of the national team, wept.'],
      fr: ['Le capitaine, Ivo Berling, a quitté le match.'],
      nl: ['De aanvoerder, Ivo Berling, verliet de wedstrijd.'],
      de: ['Der Mannschaftskapitän, Ivo Berling, verließ das Finale.'],
      es: ['El capitán, Ivo Berling, dejó el torneo.'],
      it: ['Il capitano, Ivo Berling, ha lasciato la partita.'],
      pt: ['O capitão, Ivo Berling, deixou o jogo.'],
      pl: ['Kapitan drużyny, Ivo Berling, opuścił mecz.'],
      tr: ['Takım kaptanı Ivo Berling maçı bıraktı.'],
    },
  ],
  [['captain: Иво Берлинг'], { ru: ['Капитан команды Иво Берлинг покинул матч.'] }],
  [['captain: Іво Берлінг'], { uk: ['Капітан команди Іво Берлінг залишив матч.'] }],
  [['captain: إيفو برلينغ'], { ar: ['وغادر قائد المنتخب إيفو برلينغ المباراة.'] }],
  /* the top scorer of it */
  [
    ['top scorer: Ivo Berling'],
    {
      en: ['Ivo Berling, top scorer of the tournament, left.', 'Top scorer Ivo Berling left.'],
      fr: ['Ivo Berling, meilleur buteur de la compétition, part.'],
      nl: ['Topschutter Ivo Berling vertrok.'],
      de: ['Torschützenkönig Ivo Berling ging.'],
      es: ['Ivo Berling, máximo goleador del torneo, salió.'],
      it: ['Ivo Berling, capocannoniere della competizione, esce.', 'Ivo Berling chiude da capocannoniere.'],
      pt: ['Artilheiro da competição, Ivo Berling saiu.', 'Ivo Berling, melhor marcador do torneio, saiu.'],
      pl: ['Król strzelców Ivo Berling odszedł.'],
      tr: ['Turnuvanın gol kralı Ivo Berling oldu.'],
    },
  ],
  [
    [],
    {
      en: [
        'Ivo Berling’s side of the story is long.',
        'The goal of Ivo Berling is peace.',
        'He took a pass from Ivo Berling.',
        'The match was against the team of the town.',
      ],
      fr: ['Le but d’Ivo Berling est la paix.', 'Les hommes d’Ivo Berling ont fui la police.'],
      de: ['Das Tor von Ivo Berling steht offen.', 'Die Mannschaft von Ivo Berling arbeitet im Ministerium.'],
      es: ['El equipo de Ivo Berling presentó el presupuesto.'],
      it: ['La squadra di Ivo Berling ha presentato il bilancio.'],
      nl: ['De ploeg van Ivo Berling diende de begroting in.', 'Het team van Ivo Berling won de finale.'],
      ru: ['Команда Иво Берлинга готовит выборы.'],
    },
  ],
]
