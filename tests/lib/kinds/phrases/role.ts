import type { Phrases } from './phrases'

export const ROLES: Phrases = [
  [
    ['lead: Amadou Sow'],
    {
      en: ['The delegation was led by General Amadou Sow.'],
      fr: ['La délégation était conduite par le général Amadou Sow.'],
      nl: ['De delegatie stond onder leiding van generaal Amadou Sow.'],
      de: ['Die Delegation stand unter der Leitung von General Amadou Sow.'],
      it: ['La delegazione era guidata dal generale Amadou Sow.'],
    },
  ],
  [['chair: أمادو سو'], { ar: ['ترأس الجنرال أمادو سو الاجتماع.', 'عقد الاجتماع برئاسة الجنرال أمادو سو.'] }],
  [
    ['chair: Amadou Sow, Karim Ito'],
    {
      en: ['The meeting was co-chaired by Amadou Sow and Karim Ito.'],
      fr: ['La réunion a été coprésidée par Amadou Sow et Karim Ito.'],
    },
  ],
  [
    [],
    {
      en: ['Amadou Sow spoke.', 'The delegation was led by a general.', 'The road led to the sea.'],
      fr: ['Amadou Sow a parlé.'],
      nl: ['Amadou Sow sprak.'],
    },
  ],
]
