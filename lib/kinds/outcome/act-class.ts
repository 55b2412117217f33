/** What makes an act an outcome: its class, and the concepts it may act on. */
export interface ActClass {
  /** Acts that mean the same for a comparison. */
  readonly acts: readonly string[]
  /** Concepts that may be its object. */
  readonly objects: RegExp
  /**
   * Without an object: `never` an outcome, only when said in no uncertain form, of a person (or office) in the clause, of a
   * person by name, of one who is named or at least not counted, or with a score.
   */
  readonly bare: 'never' | 'strong' | 'person' | 'named' | 'uncounted' | 'score'
  /** What else the sentence must speak of. EXAMPLE `released from prison`, but `released a film` */
  readonly amid?: RegExp
  /** What the sentence must not speak of. EXAMPLE `buried under rubble` is no funeral */
  readonly unless?: RegExp
  /** Whether its words take no object from other acts near them. */
  readonly quiet?: true
  /** The act that stands for all of the class. */
  readonly as?: string
  /** Whether its words are nouns: what the clause denies is their act. EXAMPLE `no distress call was heard` */
  readonly noun?: true
  /** Whether it is as good as done once it is decided on. */
  readonly byDecision?: true
  /** Told only when it has happened (`done`), or whenever it is not denied (`undenied`). */
  readonly told?: 'done' | 'undenied'
  /** Whether words of the future beside it put it off. EXAMPLE `steps down next month` */
  readonly later?: true
  /** Whether the place is what it acts on: an emergency here is not one there. */
  readonly local?: true
}
