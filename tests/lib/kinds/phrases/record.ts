import type { Phrases } from './phrases'

/** Records, holders of titles, and counts of titles. */
export const RECORDS: Phrases = [
  [
    ['#16'],
    {
      en: ['It is a record 16th title.', 'They now have 16 titles.', 'The side leads with 16 cup titles.'],
      fr: ['C’est son 16e sacre.', 'Elle compte 16 titres.'],
      nl: ['De ploeg is er met 16 eindzeges.', 'Zij hebben 16 titels.'],
      de: ['Sie hat nun 16 Titel.', 'Es ist der 16. Titel.'],
      es: ['Es el decimosexto título.', 'Suma 16 títulos.'],
      it: ['Ha vinto 16 titoli.', 'È il sedicesimo titolo.'],
      pt: ['Com a 16ª conquista, fez festa.', 'Soma 16 títulos.'],
      pl: ['Ma już 16 tytułów.', 'To szesnasty tytuł.'],
      ru: ['У неё 16 титулов.', 'Это шестнадцатый титул.'],
      uk: ['У неї 16 титулів.', 'Це шістнадцятий титул.'],
      tr: ['Toplam 16 şampiyonluğu var.', 'Bu on altıncı şampiyonluk.'],
      ar: ['أصبح له 16 لقبا.', 'رفع رصيده إلى 16 لقبا.'],
    },
  ],
  /* the worst of a history, the strongest of so many years */
  [
    ['highest train crash'],
    {
      en: [
        'It was the worst train crash in the history of Ghana.',
        'It was the country’s deadliest train crash since 2007.',
      ],
      fr: ['C’est la pire catastrophe ferroviaire de l’histoire du Ghana.'],
      nl: ['Het is het ergste treinongeluk in de geschiedenis van Ghana.'],
      de: ['Es war das schwerste Zugunglück in der Geschichte des Landes.'],
      es: ['Habló al día siguiente del peor accidente ferroviario en la historia de Ghana.'],
      it: ['È il peggior incidente ferroviario nella storia del Ghana.'],
      pt: ['Foi o pior acidente ferroviário da história do Gana.'],
      pl: ['To najtragiczniejsza katastrofa kolejowa w historii Ghany.'],
      ru: ['Это крупнейшая железнодорожная катастрофа в истории Ганы.'],
      uk: ['Це найбільша залізнична катастрофа в історії Гани.'],
      tr: ['Bu, ülke tarihinin en kötü tren kazası.'],
      ar: ['وهو أسوأ حادث قطار في تاريخ غانا.'],
    },
  ],
  [
    ['highest earthquake'],
    {
      en: [
        'It was the strongest earthquake to strike the island in 25 years.',
        'It was the most powerful earthquake in a quarter of a century.',
      ],
      fr: ['C’est le séisme le plus fort depuis 25 ans.'],
      nl: [
        'Het was de zwaarste aardbeving in 25 jaar.',
        'Het was de zwaarste aardbeving die het land in 25 jaar trof.',
      ],
      de: [
        'Es war das stärkste Erdbeben seit 25 Jahren.',
        'Es war das stärkste Erdbeben, das die Insel seit 25 Jahren traf.',
      ],
      es: ['Fue el terremoto más fuerte de los últimos 25 años.'],
      it: ['È stato il terremoto più forte degli ultimi 25 anni.'],
      pt: ['Foi o terramoto mais forte dos últimos 25 anos.', 'Foi o terremoto mais forte em 25 anos.'],
      pl: ['To najsilniejsze trzęsienie ziemi, jakie dotknęło ten kraj od 25 lat.'],
      ru: ['Это сильнейшее землетрясение за 25 лет.', 'Это самое сильное землетрясение за последние 25 лет.'],
      uk: ['Це найсильніший землетрус за 25 років.', 'Це найпотужніший землетрус за останні 25 років.'],
      tr: ['Bu, son 25 yılın en şiddetli depremi oldu.'],
      ar: ['وهو أقوى زلزال منذ 25 عاما.', 'وهو الزلزال الأقوى خلال 25 عاما.'],
    },
  ],
  /* who won it last */
  [
    ['last champion'],
    {
      en: [
        'The defending champion Ivo Berling left.',
        'Two-time defending champion Ivo Berling left.',
        'The reigning champions lost.',
      ],
      fr: ['Le tenant du titre est sorti.', 'La championne en titre est sortie.'],
      nl: ['De titelverdediger is uitgeschakeld.', 'De regerend kampioen is uitgeschakeld.'],
      de: ['Titelverteidiger Ivo Berling schied aus.', 'Der amtierende Meister schied aus.'],
      es: ['El vigente campeón cayó.', 'La actual campeona cayó.', 'El defensor del título cayó.'],
      it: ['Il campione in carica è uscito.', 'I detentori del titolo sono usciti.'],
      pt: ['O atual campeão caiu.', 'O detentor do título caiu.', 'O campeão em título caiu.'],
      pl: ['Obrońca tytułu odpadł.', 'Broniący tytułu odpadł.'],
      ru: ['Действующий чемпион выбыл.', 'Прошлогодний чемпион выбыл.', 'Обладатель титула выбыл.'],
      uk: ['Чинний чемпіон вибув.', 'Торішній чемпіон вибув.', 'Діючий чемпіон вибув.'],
      tr: ['Son şampiyon elendi.', 'Geçen yılın şampiyonu elendi.'],
      ar: ['خرج حامل اللقب.', 'وخسرت حاملة اللقب.', 'خرج بطل النسخة الماضية.'],
    },
  ],
  /* most titles of all */
  [
    ['highest'],
    {
      en: ['They are the record champions.', 'She is the most decorated player of all.'],
      fr: ['Elle est la plus titrée.', 'C’est l’équipe la plus couronnée.'],
      nl: ['Zij zijn recordhouder.', 'Het is de succesvolste club.'],
      de: ['Der Rekordtitelträger jubelte.', 'Der Rekordchampion feierte.'],
      es: ['Son los máximos campeones del torneo.', 'Es la máxima campeona.', 'Es el más ganador de todos.'],
      it: ['È la più titolata.', 'È la primatista assoluta.'],
      pt: ['São os maiores campeões do torneio.', 'É o maior campeão da história.'],
      pl: ['To najbardziej utytułowany klub.'],
      ru: ['Это самый титулованный клуб.'],
      uk: ['Це найтитулованіший гравець в історії.'],
      tr: ['En çok şampiyon olan takım oldu.'],
      ar: ['وهو أكثر لاعب في التاريخ تتويجا.', 'وهو أكثر المنتخبات تتويجا.', 'وانفردت بالرقم القياسي.'],
    },
  ],
  /* second, behind another */
  [
    ['#2'],
    {
      en: [
        'Awa Sow finished second behind Ivo Berling.',
        'Runner-up Ivo Berling smiled.',
        'Ivo Berling was runner-up.',
      ],
      fr: ['Ivo Berling a fini deuxième derrière Awa Sow.', 'Le dauphin Ivo Berling a souri.'],
      nl: ['Ivo Berling werd tweede achter Awa Sow.', 'Ivo Berling eindigde als tweede.'],
      de: ['Ivo Berling wurde Zweiter hinter Awa Sow.', 'Vizemeister Ivo Berling lächelte.'],
      es: ['El subcampeón Ivo Berling sonrió.'],
      it: ['Ivo Berling è arrivato secondo.', 'Secondo posto per Ivo Berling.'],
      pt: ['O vice-campeão Ivo Berling sorriu.', 'Ivo Berling ficou em segundo lugar.'],
      pl: ['Ivo Berling zajął drugie miejsce.', 'Wicemistrz Ivo Berling się uśmiechnął.'],
      ru: ['Иво Берлинг занял второе место.'],
      uk: ['Іво Берлінг посів друге місце.'],
      tr: ['Ivo Berling ikinci sırada bitirdi.', 'Ivo Berling ikinciliği aldı.'],
      ar: ['وجاء إيفو برلينغ في المركز الثاني.'],
    },
  ],
  [
    [],
    {
      en: ['He has two titles.', 'The defending lawyer spoke.', 'It was the worst day.'],
      es: ['El peor día llegó.'],
      de: ['Das war der schlimmste Tag.'],
      ru: ['Это лучший день.'],
    },
  ],
]
