import type { Phrases } from './phrases'

/** Ordinals of a career, in a row and since when: what they count stands elsewhere, or nowhere. */
export const CAREERS: Phrases = [
  /* the n-th of a career or a history */
  [
    ['#13'],
    {
      en: ['It is the 13th of his career.', 'This was the thirteenth in the history of the club.'],
      fr: ['C’est le treizième de sa carrière.', 'C’est la 13e de son histoire.'],
      nl: ['Het is de dertiende uit zijn carrière.', 'Het was de 13e in zijn loopbaan.'],
      de: ['Es ist der dreizehnte seiner Karriere.', 'Es war der 13. in seiner Karriere.'],
      es: ['Es el 13º de su carrera.', 'Fue la decimotercera en su historia.'],
      it: ['È la tredicesima della propria storia.', 'È il 13º in carriera.'],
      pt: ['É o 13º da carreira.', 'É a 13ª na história do clube.'],
      pl: ['To trzynasty w karierze.', 'To jej 13. w historii.'],
      ru: ['Успех стал уже тринадцатым в карьере.', 'Для клуба он стал 13-м в истории.'],
      uk: ['Успіх став уже тринадцятим у кар’єрі.', 'Він став 13-м у кар’єрі.'],
      tr: ['Bu, kariyerinin on üçüncüsü.'],
      ar: ['وهو الثالث عشر في مسيرته.', 'توج الفريق للمرة 13 في تاريخه.', 'توج للمرة الـ13.'],
    },
  ],
  /* what is won, by the words of winning */
  [
    ['#6'],
    {
      en: ['It was her sixth victory.', 'He took a sixth win.'],
      fr: ['C’est sa sixième victoire.'],
      nl: ['Het was haar zesde zege.', 'Dat was zijn zesde overwinning.'],
      de: ['Es war ihr sechster Sieg.', 'Er feierte seinen sechsten Erfolg.'],
      es: ['Logró su sexta victoria.', 'Es su sexto triunfo.'],
      it: ['È la sesta vittoria.', 'È il suo sesto successo.'],
      pt: ['Foi a sexta vitória.', 'É o sexto triunfo.'],
      pl: ['To jej szóste zwycięstwo.', 'To szósty triumf.'],
      ru: ['Это его шестая победа.', 'Она одержала шестую победу.'],
      uk: ['Це його шоста перемога.', 'Вона здобула шосту перемогу.'],
      tr: ['Bu onun altıncı zaferi.', 'Altıncı galibiyetini aldı.'],
      ar: ['وهو الفوز السادس.', 'حقق انتصاره السادس.'],
    },
  ],
  /* in a row */
  [
    ['#2'],
    {
      en: [
        'It was her second straight title.',
        'They won their second in a row.',
        'It was the second consecutive one.',
      ],
      fr: ['C’est le deuxième consécutif.', 'C’est le deuxième d’affilée.'],
      nl: ['Het was de tweede op rij.', 'Het was de tweede opeenvolgende titel.'],
      de: [
        'Sie siegte zum zweiten Mal in Folge.',
        'Es war der zweite in Folge.',
        'Es ist der zweite Titel hintereinander.',
      ],
      es: ['Es el segundo consecutivo.', 'Es la segunda seguida.', 'Fue el segundo al hilo.'],
      it: ['È il secondo trionfo consecutivo.', 'È il secondo di fila.', 'È la seconda consecutiva.'],
      pt: ['Ganhou pela segunda vez seguida.', 'É o segundo consecutivo.', 'É a segunda seguida.'],
      pl: ['Wygrała po raz drugi z rzędu.', 'To drugi z rzędu.', 'To druga pod rząd.'],
      ru: ['Она победила второй раз подряд.', 'Это второй подряд.'],
      uk: ['Вона перемогла вдруге поспіль.', 'Вона перемогла другий раз поспіль.', 'Це другий поспіль.'],
      tr: ['Üst üste ikinci kez kazandı.', 'Bu, üst üste ikincisi.', 'Art arda ikinci şampiyonluğu oldu.'],
      ar: ['وهو الثاني على التوالي.', 'فازت للمرة الثانية على التوالي.', 'وهو الثاني تواليا.'],
    },
  ],
  /* the first since a name or a year, or in years, with words between */
  [
    ['#1'],
    {
      en: [
        'She is the first to do it in the same year since the late Bo Reed in 1998.',
        'He is the first miller in 26 years to do it.',
      ],
      fr: [
        'Elle est la première à le faire depuis le regretté Bo Blanc en 1998.',
        'Il est le premier meunier en 26 ans à le faire.',
      ],
      nl: [
        'Zij is de eerste die dat deed sinds wijlen Bo Blanck in 1998.',
        'Hij is de eerste molenaar in 26 jaar die dat deed.',
      ],
      de: [
        'Sie schaffte es als erste Müllerin seit 26 Jahren.',
        'Er ist der erste Müller seit dem verstorbenen Bo Blanck im Jahr 1998.',
      ],
      es: ['Es el primero en lograrlo desde el fallecido Bo Blanco en 1998.', 'Es el primer molinero en 26 años.'],
      it: ['È il primo a riuscirci dai tempi di Bo Bianchi nel 1998.', 'È il primo mugnaio in 26 anni.'],
      pt: ['É o primeiro a consegui-lo desde o falecido Bo Branco em 1998.', 'É o primeiro moleiro em 26 anos.'],
      pl: ['Jest pierwszym młynarzem od czasu Bo Białego w 1998 roku.', 'To pierwszy młynarz od 26 lat.'],
      ru: ['Он стал первым мельником со времён Бо Белова в 1998 году.', 'Это первый мельник за 26 лет.'],
      uk: ['Він став першим мельником з часів Бо Білова у 1998 році.', 'Це перший мельник за 26 років.'],
      tr: ['1998’den bu yana bunu yapan ilk değirmenci.'],
      ar: ['ليصبح أول طحان منذ الراحل بو أبيض عام 1998 يفعل ذلك.', 'وهو أول طحان منذ 26 عاما.'],
    },
  ],
  /* the first woman in an office */
  [
    ['#1 woman'],
    {
      en: ['She is the first woman president.', 'She will be the first woman elected president of Ghana.'],
      fr: ['Elle devient la première femme présidente du Ghana.'],
      nl: ['Zij wordt de eerste vrouwelijke president van Ghana.'],
      de: ['Sie ist die erste weibliche Präsidentin.'],
      es: ['Es la primera mujer presidenta de Ghana.', 'Es la primera mujer elegida presidenta.'],
      it: ['È la prima donna presidente del Ghana.'],
      pt: ['É a primeira mulher presidente do Gana.'],
      pl: ['Została pierwszą kobietą prezydentem.'],
      ru: ['Она стала первой женщиной-президентом страны.'],
      uk: ['Вона стала першою жінкою-президентом країни.'],
      tr: ['Ülkenin ilk kadın cumhurbaşkanı oldu.'],
      ar: ['أصبحت أول امرأة تتولى رئاسة البلاد.'],
    },
  ],
  [
    ['#1 president'],
    {
      fr: ['C’est la première présidente du pays.'],
      de: ['Sie wird die erste Präsidentin des Landes.'],
      es: ['Será la primera presidenta del país.'],
      pl: ['Jest pierwszą prezydentką kraju.'],
      uk: ['Вона стала першою президенткою.'],
      ar: ['أصبحت أول رئيسة للبلاد.'],
    },
  ],
  /* nothing of a career, nothing in a row */
  [
    [],
    {
      en: ['His career was long.', 'They walked in a row.', 'Two in a row were blue.', 'She wore the 3rd of May.'],
      fr: ['Il est le premier à partir.', 'Elle parle de sa carrière.'],
      de: ['Das war in Folge des Sturms.'],
      es: ['El primero de mayo salió.', 'Estuvo dos días seguidos allí.'],
      it: ['Secondo la storia, è vero.', 'Prima della carriera era cuoco.'],
      pt: ['Segundo a história, é verdade.', 'Falou na segunda-feira.'],
      ru: ['Два дня подряд шёл снег.'],
      ar: ['تحدث عن تاريخه.'],
    },
  ],
]
