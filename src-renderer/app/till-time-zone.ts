import { useAppStore } from './app-store'

const ofThisComputer = new Intl.DateTimeFormat().resolvedOptions().timeZone

/** The time zone of this till's branch, in which its papers are dated; the computer's until main said which. */
export function tillTimeZone(): string {
  return useAppStore.getState().app?.branch.timeZone ?? ofThisComputer
}
