/** The answers a filter of yes or no may have, as its field holds them. */
export type YesNo = '' | 'yes' | 'no'

export function asAnswer(value: boolean | null): YesNo {
  return value === null ? '' : value ? 'yes' : 'no'
}

export function asFilter(answer: string): boolean | null {
  return answer === '' ? null : answer === 'yes'
}
