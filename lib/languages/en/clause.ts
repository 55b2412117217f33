import type { ClauseTables } from '../tables/clause'

/** Words of firmness, reporting and clauses in English. */
export const clause: ClauseTables = {
  modality: {
    later: [
      'tomorrow', 'next week', 'next month', 'next year', 'in the coming weeks', 'in the coming days', 'in the coming months', 'later this month', 'later this year', 'later this week', 'by the end of the month', 'by the end of the year',
    ],
    except: ['except for', 'except to', 'other than for', 'but for'],
    done: ['managed to', 'succeeded in', 'went on to', 'proceeded to'],
    decided: ['decided to', 'decides to', 'decision to'],
    aside: ['than planned', 'than expected', 'than scheduled', 'as planned', 'as expected', 'as scheduled', 'ahead of schedule', 'as had been expected'],
    infinitive: ['to'],
    without: ['without'],
    denied: [
      'without that',
      'not', 'never', 'nor', 'neither', 'no longer', 'failed to', 'fails to', 'refused to',
      'refuses to', 'declined to', 'denied', 'denies', 'deny', 'ruled out', 'rules out', 'did not', 'does not',
      'has not', 'have not', 'had not', 'was not', 'were not', 'is not', 'are not', 'will not', "won't", 'cannot',
      "can't", "didn't", "doesn't", "hasn't", "haven't", "wasn't", "weren't", "isn't", "aren't", "couldn't",
      "wouldn't", 'unsigned', 'yet to',
    ],
    expected: [
      'will', 'will be', 'shall', 'is to', 'are to', 'was to', 'were to', 'is set to', 'are set to', 'set to',
      'is due to', 'are due to', 'due to be', 'is expected to', 'are expected to', 'expected to', 'is expected',
      'are expected', 'is scheduled to', 'scheduled to', 'scheduled for', 'is going to', 'are going to', 'plans to',
      'plan to', 'planned to', 'plans for', 'intends to', 'intend to', 'agreed to', 'pledged to', 'promised to',
      'vowed to', 'about to', 'to be', 'hopes to', 'hope to', 'aims to', 'aim to', 'in order to', 'forthcoming',
      'upcoming', 'is likely to', 'are likely to', 'would', 'would be', 'preparing to', 'poised to',
    ],
    possible: [
      'seemed to', 'looked to', 'looked like', 'appeared to',
      'may', 'might', 'could', 'may be', 'might be', 'could be', 'possibly', 'perhaps', 'maybe', 'if', 'whether',
      'potential', 'possible', 'likely', 'probably', 'apparently', 'unless', 'in case', 'can',
    ],
    proposed: [
      'should', 'should be', 'ought to', 'must', 'calls for', 'called for', 'calling for', 'call for', 'urged',
      'urges', 'urging', 'urge', 'proposes', 'proposed', 'proposing', 'proposal', 'proposals', 'suggests',
      'suggested', 'recommends', 'recommended', 'asked to', 'demands', 'demanded', 'wants to', 'want to',
      'wanted to', 'seeks to', 'seek to', 'sought to', 'invited to', 'needs to', 'need to', 'draft',
    ],
    'under-way': [
      'is being', 'are being', 'was being', 'were being', 'ongoing', 'under way', 'underway', 'in progress',
      'continues to', 'continue to', 'is taking place', 'are taking place', 'begins', 'is under', 'currently',
      'at present', 'is holding', 'are holding', 'is meeting', 'are meeting', 'kicked off', 'got under way',
      'has begun', 'have begun', 'began', 'opens', 'started',
    ],
  },
  reporting: {
    said: [
      'said', 'says', 'saying', 'told', 'tells', 'added', 'adds', 'stated', 'states', 'announced', 'announces',
      'reported', 'reports', 'declared', 'declares', 'stressed', 'noted', 'notes', 'explained', 'wrote', 'writes',
      'claimed', 'claims', 'argued', 'argues', 'insisted', 'warned', 'estimates', 'estimated', 'confirmed',
      'confirms', 'described', 'acknowledged', 'revealed',
    ],
    according: [
      'according to', 'in the words of', 'as reported by', 'quoted by', 'cited by', 'citing', 'quoting',
    ],
  },
  clauseBorder: {
    border: [
      'and', 'but', 'while', 'because', 'although', 'though', 'after',
      'before', 'when', 'where', 'whereas', 'since', 'as', 'if', 'unless', 'however', 'meanwhile', 'then', 'so',
      'or', 'whether', 'amid', 'following',
    ],
    relative: ['which', 'who', 'whom', 'whose', 'that'],
  },
  splitVerb: {
    'act.dismiss': ['relieved of duties', 'removed from office', 'removed from post'],
    'act.cancel': ['call off', 'calls off', 'called off', 'calling off'],
    'act.send_away': ['order to leave', 'orders to leave', 'ordered to leave', 'order to go', 'orders to go', 'ordered to go', 'tell to leave', 'tells to leave', 'told to leave', 'told to go', 'asked to leave', 'asks to leave', 'ask to leave', 'asked to go', 'invited to leave', 'threw out', 'throws out', 'throw out', 'kicked out', 'kicks out', 'kick out', 'instructed to leave'],
  },
  verbShape: {
    noun: ['-ing', '-tion', '-ture', '-ment'],
  },
  score: {
    '0-0': ['goalless', 'scoreless', 'goalless draw', 'nil-nil'],
    '1-0': ['one-nil', '1-nil'],
    '2-0': ['two-nil', '2-nil'],
    '2-1': ['two goals to one', 'two-one'],
    '3-1': ['three goals to one'],
    '3-2': ['three goals to two'],
  },
  stopword: {
    stop: [
      'the', 'a', 'an', 'of', 'in', 'on', 'at', 'by', 'for', 'from', 'to', 'with', 'about', 'into', 'over', 'under',
      'between', 'through', 'during', 'without', 'within', 'against', 'among', 'is', 'are', 'was', 'were', 'be',
      'been', 'being', 'has', 'have', 'had', 'do', 'does', 'did', 'will', 'would', 'shall', 'should', 'can', 'could',
      'may', 'might', 'must', 'i', 'you', 'he', 'she', 'it', 'we', 'they', 'me', 'him', 'her', 'us', 'them', 'his',
      'its', 'our', 'their', 'my', 'your', 'this', 'that', 'these', 'those', 'there', 'here', 'who', 'whom', 'which',
      'what', 'when', 'where', 'why', 'how', 'all', 'any', 'both', 'each', 'few', 'more', 'most', 'other', 'some',
      'such', 'no', 'nor', 'not', 'only', 'own', 'same', 'so', 'than', 'too', 'very', 'just', 'also', 'and', 'but',
      'or', 'if', 'because', 'as', 'until', 'while', 'after', 'before', 'since', 'once', 'up', 'down', 'out', 'off',
      'again', 'further', 'then', 'now', 'one', 'two', 'first', 'last', 'new', 'many', 'much', 'several',
      'according', 'said', 'says', 'say', 'told', 'year', 'years', 'day', 'days', 'time', 'people', 'mr', 'mrs',
      'ms', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february',
      'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'however',
      'meanwhile', 'still', 'even', 'back', 'made', 'make', 'including', 'around', 'per', 'via', 'already',
      'another', 'every', 'yet', 'ever',
    ],
  },
}
