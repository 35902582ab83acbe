import { useEffect, useEffectEvent, useState } from 'react'
import type { BranchId } from '#shared/kernel/ids'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { NewProgramSettings, ProgramSettings } from '#shared/loyalty/settings/program-settings'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { draftInput, isChanged, nothingTyped, type FormDraft } from './settings-draft'

/** How "Testar conexão" stands. */
export type ConnectionState =
  | { readonly kind: 'untested' }
  | { readonly kind: 'testing' }
  | { readonly kind: 'tested'; readonly fault: LoyaltyFault | null }

/** One programme at one place, as main keeps it and as it is being typed over. */
export function useProgramSettings(program: LoyaltyProgramId, branchId: BranchId | null) {
  const [settings, setSettings] = useState<ProgramSettings | null>(null)
  const [draft, setDraft] = useState<FormDraft>(nothingTyped)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState<'saving' | 'provisioning' | null>(null)
  const [connection, setConnection] = useState<ConnectionState>({ kind: 'untested' })

  const take = useEffectEvent((read: ProgramSettings) => {
    if (read.branchId !== branchId) return
    setSettings(read)
    setDraft(nothingTyped)
    setConnection({ kind: 'untested' })
  })
  useEffect(() => {
    void call('loyalty-settings.read', { program, branchId }).then((reply) => {
      if (reply.ok) take(reply.value)
      else setProblem(messageFor(reply.error))
    })
  }, [program, branchId])

  function type(part: Partial<FormDraft>): void {
    setProblem('')
    setConnection({ kind: 'untested' })
    setDraft((before) => ({
      values: { ...before.values, ...part.values },
      secrets: { ...before.secrets, ...part.secrets },
      parameters: { ...before.parameters, ...part.parameters },
    }))
  }

  /** True once it is on disk. */
  async function save(): Promise<boolean> {
    if (settings === null || busy !== null) return false
    setBusy('saving')
    const parameters = Object.entries(draft.parameters).map(([key, value]) => ({ key, value }))
    const reply = await call('loyalty-settings.save', {
      ...draftInput(settings, draft),
      parameters: parameters as NewProgramSettings['parameters'],
    })
    setBusy(null)
    setProblem(reply.ok ? '' : messageFor(reply.error))
    if (reply.ok) {
      setSettings(reply.value)
      setDraft(nothingTyped)
    }
    return reply.ok
  }

  async function test(): Promise<void> {
    if (settings === null) return
    setProblem('')
    setConnection({ kind: 'testing' })
    const reply = await call('loyalty-settings.test', draftInput(settings, draft))
    if (reply.ok) return setConnection({ kind: 'tested', fault: reply.value.fault })
    setConnection({ kind: 'untested' })
    setProblem(messageFor(reply.error))
  }

  /** Fills in what the operator gives for the other fields, with these typed just now; true when it came. */
  async function provision(typed: FormDraft['values'] = {}): Promise<boolean> {
    if (settings === null || busy !== null) return false
    setBusy('provisioning')
    const reply = await call(
      'loyalty-settings.provision',
      draftInput(settings, { ...draft, values: { ...draft.values, ...typed } }),
    )
    setBusy(null)
    if (!reply.ok) {
      setProblem(messageFor(reply.error))
      return false
    }
    type(reply.value)
    return true
  }

  return {
    settings: settings?.branchId === branchId ? settings : null,
    draft,
    problem,
    busy,
    connection,
    isChanged: isChanged(draft),
    type,
    undo: () => {
      setProblem('')
      setDraft(nothingTyped)
      setConnection({ kind: 'untested' })
    },
    save,
    test,
    provision,
  }
}
export type ProgramSettingsState = ReturnType<typeof useProgramSettings>
