/** Why a typed condition is none: where, what, and what to do about it. */
export interface ConditionProblem {
  /** From its first character to behind its last; both are within the text. */
  readonly from: number
  readonly to: number
  readonly words: string
  readonly hint?: string
}

/** Ends reading at the first problem; never leaves `parse-condition.ts`. */
export class Misread extends Error {
  constructor(readonly problem: ConditionProblem) {
    super(problem.words)
  }
}

export function misread(
  { from, to }: { readonly from: number; readonly to: number },
  words: string,
  hint?: string,
): never {
  throw new Misread({ from, to, words, ...(hint !== undefined && { hint }) })
}
