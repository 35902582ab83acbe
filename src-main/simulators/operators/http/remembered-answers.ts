import type { OperatorAnswer } from './operator'

interface Remembered {
  readonly content: string
  readonly answer: OperatorAnswer
}

/** What was answered to each effect's id, refusals included. */
export function rememberedAnswers() {
  const known = new Map<string, Remembered>()

  return {
    /**
     * The same id with the same content answers what it answered the first time; with other content it is
     * `conflict`, and the first content stands.
     */
    answer(
      id: string,
      content: unknown,
      first: () => OperatorAnswer,
      conflict: () => OperatorAnswer,
    ): OperatorAnswer {
      const text = canonical(content)
      const before = known.get(id)
      if (before) return before.content === text ? before.answer : conflict()
      const answer = first()
      known.set(id, { content: text, answer })
      return answer
    },
  }
}

/** One text for equal JSON values, whatever the order of their fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
