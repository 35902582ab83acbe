import { contract, type OperationName } from '#shared/contract'
import { fail } from '#shared/kernel/result'
import type { ClockDoubt } from '#shared/store/clock/clock-doubt'
import type { ClockWatch } from './clock-watch'

export type ClockDoubted = { readonly code: 'clock-doubted' } & Pick<ClockDoubt, 'lastSeen' | 'shown'>

type Area<Name extends string> = Name extends `${infer A}.${string}` ? A : never

/** Which areas date what they do: a command of theirs waits until somebody answers for the clock. */
const dates: Readonly<Record<Area<OperationName>, boolean>> = {
  sale: true,
  payment: true,
  order: true,
  returns: true,
  loyalty: true,
  till: true,
  customer: true,
  receipt: false,
  clock: false,
  app: false,
  access: false,
  audit: false,
  branch: false,
  catalog: false,
  database: false,
  device: false,
  display: false,
  logging: false,
  'loyalty-settings': false,
  scanner: false,
  settings: false,
  setup: false,
}

type AnyHandler = (...call: never[]) => unknown

/** The same handlers; nothing is sold, received, returned or counted under a date nobody believes. */
export function whileClockIsBelieved<All extends Readonly<Record<string, AnyHandler>>>(
  handlers: All,
  watch: ClockWatch,
): All {
  const guarded =
    (handler: AnyHandler): AnyHandler =>
    (...call) => {
      const doubt = watch.check()
      if (doubt === null) return handler(...call)
      const { lastSeen, shown } = doubt
      return fail({ code: 'clock-doubted', lastSeen, shown } satisfies ClockDoubted)
    }
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [name, isDated(name) ? guarded(handler) : handler]),
  ) as All
}

function isDated(name: string): boolean {
  return (
    Object.hasOwn(contract, name) &&
    contract[name as OperationName].kind === 'command' &&
    dates[name.slice(0, name.indexOf('.')) as Area<OperationName>]
  )
}
