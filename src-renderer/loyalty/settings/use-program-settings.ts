import { useEffect, useEffectEvent, useState } from 'react'
import type { BranchId } from '#shared/kernel/ids'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { NewProgramSettings, ProgramSettings } from '#shared/loyalty/settings/program-settings'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { useBusy } from '../../ui/use-busy'
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
  const saving = useBusy()
  const provisioning = useBusy()
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
    if (settings === null || provisioning.busy) return false
    const parameters = Object.entries(draft.parameters).map(([key, value]) => ({ key, value }))
    const reply = await saving.once(() =>
      call('loyalty-settings.save', {
        ...draftInput(settings, draft),
        parameters: parameters as NewProgramSettings['parameters'],
      }),
    )
    if (reply === undefined) return false
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
    if (settings === null || saving.busy) return false
    const reply = await provisioning.once(() =>
      call(
        'loyalty-settings.provision',
        draftInput(settings, { ...draft, values: { ...draft.values, ...typed } }),
      ),
    )
    if (reply === undefined) return false
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
    busy: saving.busy ? 'saving' : provisioning.busy ? 'provisioning' : null,
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
