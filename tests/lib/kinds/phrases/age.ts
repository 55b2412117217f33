import type { Phrases } from './phrases'

/** Ages that a clause tells. */
export const AGES: Phrases = [
  [
    ['14 age'],
    {
      en: ['The youngest victim was 14 years old, said the hospital.', 'The youngest of the dead was 14.'],
      fr: [
        'La plus jeune victime avait 14 ans.',
        'Le garçon n’avait que 14 ans.',
        'Il avait 14 ans lorsqu’il est tombé.',
      ],
      nl: ['Het jongste slachtoffer was 14 jaar oud.', 'De jongen was pas 14 jaar.'],
      de: ['Das jüngste Opfer war 14 Jahre alt.'],
      es: ['La víctima más joven tenía 14 años.', 'El niño tenía solo 14 años.', 'Tenía 14 años cuando cayó.'],
      it: ['La vittima più giovane aveva 14 anni.', 'Il ragazzo aveva appena 14 anni.'],
      pt: ['A vítima mais jovem tinha 14 anos.', 'O menino tinha apenas 14 anos.'],
      pl: ['Najmłodsza ofiara miała 14 lat.', 'Chłopiec miał zaledwie 14 lat.'],
      ru: ['Самой младшей жертве было 14 лет.', 'Мальчику было всего 14 лет.', 'Ей было 14 лет.'],
      uk: ['Наймолодшій жертві було 14 років.', 'Хлопчику було лише 14 років.', 'Їй було 14 років.'],
      tr: ['En genç kurban 14 yaşındaydı.'],
      ar: ['كان أصغر الضحايا يبلغ 14 عاما.'],
    },
  ],
  [
    ['17 age'],
    {
      en: ['The average age of those arrested was 17.', 'The average age of the detainees is 17 years.'],
      fr: ['La moyenne d’âge des suspects est de 17 ans.', 'La mort de Nabil, 17 ans, abattu par un policier.'],
      nl: ['De gemiddelde leeftijd van de arrestanten is 17 jaar.', 'Nabil, 17 jaar, werd doodgeschoten.'],
      de: [
        'Das Durchschnittsalter der Verdächtigen liegt bei 17 Jahren.',
        'Der Torschütze war Orlan, mit 17 Jahren der jüngste Meister.',
      ],
      es: ['La edad media de los detenidos es de 17 años.', 'Los detenidos tienen una media de 17 años.'],
      it: ['L’età media degli arrestati è di 17 anni.', 'A 17 anni Orlan è il più giovane campione.'],
      pt: ['A idade média dos detidos é de 17 anos.', 'Nabil, de 17 anos, foi morto.'],
      pl: ['Średni wiek zatrzymanych to 17 lat.', 'Zatrzymani mają średnio 17 lat.'],
      ru: ['Средний возраст задержанных — 17 лет.', 'В 17 лет Орлан стал самым молодым чемпионом.'],
      uk: ['Середній вік затриманих становить 17 років.', 'У 17 років Орлан став наймолодшим чемпіоном.'],
      tr: ['Gözaltına alınanların yaş ortalaması 17.'],
      ar: ['متوسط عمر المعتقلين 17 عاما.'],
    },
  ],
]

/** Years that are no age. */
export const LENGTHS: Phrases = [
  [
    ['P14Y'],
    {
      en: ['He was sentenced to 14 years in prison.', 'The trial was 14 years long.'],
      fr: ['Il a été condamné à 14 ans de prison.', 'Le procès a duré 14 ans.', 'L’immeuble a 14 ans.'],
      nl: ['Hij kreeg 14 jaar cel.', 'Hij was 14 jaar burgemeester.', 'Het gebouw is 14 jaar.'],
      de: ['Er wurde zu 14 Jahren Haft verurteilt.', 'Er war 14 Jahre Bürgermeister.'],
      es: ['Fue condenado a 14 años de prisión.', 'Tiene 14 años de experiencia.', 'El edificio tiene 14 años.'],
      it: ['È stato condannato a 14 anni di carcere.', 'Il palazzo ha 14 anni.', 'Ha 14 anni di esperienza.'],
      pt: ['Foi condenado a 14 anos de prisão.', 'Tem 14 anos de experiência.', 'O edifício tem 14 anos.'],
      pl: ['Skazano go na 14 lat więzienia.', 'Budynek ma 14 lat.'],
      ru: ['Его приговорили к 14 годам тюрьмы.', 'Зданию было 14 лет.'],
      uk: ['Його позбавили волі на 14 років.', 'Будівлі було 14 років.'],
      tr: ['14 yıl hapis cezasına çarptırıldı.'],
      ar: ['حكم عليه بالسجن 14 عاما.'],
    },
  ],
]
