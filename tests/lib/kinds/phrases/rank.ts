import type { Phrases } from './phrases'

export const RANKS: Phrases = [
  [
    ['brigadier general'],
    {
      en: ['Brigadier General Amadou Sow spoke.'],
      fr: ['Le général de brigade Amadou Sow a parlé.'],
      nl: ['Brigadegeneraal Amadou Sow sprak.'],
      de: ['Brigadegeneral Amadou Sow sprach.'],
      es: ['El general de brigada Amadou Sow habló.'],
      it: ['Il generale di brigata Amadou Sow ha parlato.'],
      ar: ['قال العميد أمادو سو في كلمته.'],
    },
  ],
  [['OF-7…8'], { ru: ['Приехал генерал-лейтенант Амаду Соу.'], uk: ['Приїхав генерал-лейтенант Амаду Соу.'] }],
  [
    ['commander in chief'],
    {
      en: [
        'Amadou Sow is the new commander-in-chief.',
        '“I have appointed Amadou Sow as commander-in-chief,” he said.',
      ],
      de: [
        'Karol Menk ernannte Amadou Sow zum neuen Oberbefehlshaber.',
        'Amadou Sow wurde zum Oberbefehlshaber ernannt.',
      ],
      fr: ['Karol Menk a nommé Amadou Sow commandant en chef.'],
      ru: ['Новым главнокомандующим назначен Амаду Соу.'],
    },
  ],
  [
    ['minister'],
    {
      en: ['Amadou Sow was appointed minister by Karol Menk.'],
      es: ['Amadou Sow fue nombrado ministro.'],
      pl: ['Amadou Sow jest nowym ministrem.'],
    },
  ],
  [[], { en: ['Amadou Sow is not the commander.'] }],
  [
    ['general'],
    {
      en: ['General Amadou Sow spoke.'],
      fr: ['Le général Amadou Sow a parlé.'],
      nl: ['Generaal Amadou Sow sprak.'],
      de: ['General Amadou Sow sprach.'],
      es: ['El general Amadou Sow habló.'],
      it: ['Il generale Amadou Sow ha parlato.'],
      pt: ['O general Amadou Sow falou.'],
      ar: ['قال الجنرال أمادو سو في كلمته.'],
    },
  ],
  [
    ['colonel'],
    {
      en: ['Colonel Amadou Sow spoke.'],
      fr: ['Le colonel Amadou Sow a parlé.'],
      nl: ['Kolonel Amadou Sow sprak.'],
      de: ['Oberst Amadou Sow sprach.'],
      es: ['El coronel Amadou Sow habló.'],
      it: ['Il colonnello Amadou Sow ha parlato.'],
      pt: ['O coronel Amadou Sow falou.'],
      pl: ['Pułkownik Amadou Sow zabrał głos.'],
      ru: ['Полковник Амаду Соу выступил.'],
      ar: ['قال العقيد أمادو سو في كلمته.'],
    },
  ],
  [
    ['president'],
    {
      en: ['President Amadou Sow spoke.', 'Amadou Sow, the president, spoke.'],
      fr: ['Le président Amadou Sow a parlé.'],
      nl: ['President Amadou Sow sprak.'],
      de: ['Präsident Amadou Sow sprach.'],
      es: ['El presidente Amadou Sow habló.'],
      it: ['Il presidente Amadou Sow ha parlato.'],
      pl: ['Prezydent Amadou Sow zabrał głos.'],
      ru: ['Президент Амаду Соу выступил.'],
      tr: ['Cumhurbaşkanı Amadou Sow konuştu.'],
    },
  ],
  [
    ['former president'],
    {
      en: ['Former president Amadou Sow spoke.'],
      fr: ['L’ancien président Amadou Sow a parlé.'],
      nl: ['De voormalige president Amadou Sow sprak.'],
      de: ['Der frühere Präsident Amadou Sow sprach.'],
      it: ['L’ex presidente Amadou Sow ha parlato.'],
    },
  ],
  [
    ['defence minister'],
    {
      en: ['Defence Minister Amadou Sow spoke.'],
      fr: ['Le ministre de la Défense Amadou Sow a parlé.'],
      nl: ['Minister van Defensie Amadou Sow sprak.'],
      de: ['Verteidigungsminister Amadou Sow sprach.'],
      es: ['El ministro de Defensa, Amadou Sow, habló.'],
      ar: ['قال وزير الدفاع أمادو سو في كلمته.'],
    },
  ],
  [
    [],
    {
      en: ['Amadou Sow spoke.', 'The general strike lasted long.', 'A president spoke.'],
      fr: ['Amadou Sow a parlé.', 'Le général a parlé.'],
      nl: ['Amadou Sow sprak.', 'In het algemeen sprak niemand.'],
      de: ['Amadou Sow sprach.'],
    },
  ],
]
