import type { Operator } from '../../src-shared/access/operator'

/** Who is signed in at this terminal. In memory: after a restart a person proves again who they are. */
export function createSession() {
  let operator: Operator | null = null
  return {
    operator: (): Operator | null => operator,
    signIn(who: Operator): void {
      operator = who
    },
    signOut(): void {
      operator = null
    },
  }
}
export type Session = ReturnType<typeof createSession>
