import { useState } from 'react'
import type { KnownProgram } from '#shared/loyalty/port/program-id'
import { notice } from '../../ui/dialog/notice'
import { shownValue } from './settings-draft'
import type { ProgramSettingsState } from './use-program-settings'

type Texts = Readonly<Record<string, string>>

interface Provisioning {
  /** Whether everything it follows from is filled in. */
  readonly canAsk: boolean
  readonly ask: () => void
  /** A field has its text for now: asks by itself, once for each content of what it follows from. */
  readonly settle: (key: string, text: string) => void
}

/** Fetches the fields an operator gives for others (FEATURES C1). */
export function useProvisioning(
  { fields, provisioning }: KnownProgram,
  { settings, draft, provision }: ProgramSettingsState,
): Provisioning {
  const [asked, setAsked] = useState('')
  const sources = fields.filter(({ key }) => provisioning?.from.includes(key))

  const textOf = (key: string, typed: Texts): string => {
    const shown =
      settings === null ? '' : shownValue(settings, draft, key) || (settings.values[key]?.inherited ?? '')
    return (typed[key] ?? shown).trim()
  }
  const identity = (typed: Texts): string => sources.map(({ key }) => textOf(key, typed)).join(' ')
  const isFilled = (typed: Texts): boolean =>
    sources.every(({ key, control }) => control.kind === 'choice' || textOf(key, typed) !== '')

  async function ask(typed: Texts = {}): Promise<void> {
    setAsked(identity(typed))
    if ((await provision(typed)) && provisioning !== null) notice.success(provisioning.done)
  }

  return {
    canAsk: isFilled({}),
    ask: () => void ask(),
    settle(key, text) {
      const isSource = sources.some((one) => one.key === key)
      if (!isSource || text === settings?.values[key]?.own) return
      const typed = { [key]: text }
      if (isFilled(typed) && identity(typed) !== asked) void ask(typed)
    },
  }
}
