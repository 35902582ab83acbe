import { useState } from 'react'
import type { BranchId } from '#shared/kernel/ids'
import type { LoyaltyFault } from '#shared/loyalty/port/loyalty-fault'
import type { LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import type { NewProgramSettings } from '#shared/loyalty/settings/program-settings'
import { call } from '../../ipc/client'
import { useAnswer } from '../../ipc/use-answer'
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
  const { reply, value: settings, show } = useAnswer('loyalty-settings.read', { program, branchId })
  const [draft, setDraft] = useState<FormDraft>(nothingTyped)
  const [problem, setProblem] = useState('')
  const saving = useBusy()
  const provisioning = useBusy()
  const [connection, setConnection] = useState<ConnectionState>({ kind: 'untested' })

  // What was typed for one place is not for another.
  const place = `${program} ${branchId}`
  const [typedFor, setTypedFor] = useState(place)
  if (typedFor !== place) {
    setTypedFor(place)
    undo()
  }

  function undo(): void {
    setProblem('')
    setDraft(nothingTyped)
    setConnection({ kind: 'untested' })
  }

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
    const saved = await saving.once(() =>
      call('loyalty-settings.save', {
        ...draftInput(settings, draft),
        parameters: parameters as NewProgramSettings['parameters'],
      }),
    )
    if (saved === undefined) return false
    setProblem(saved.ok ? '' : messageFor(saved.error))
    if (saved.ok) {
      show(saved.value)
      setDraft(nothingTyped)
    }
    return saved.ok
  }

  async function test(): Promise<void> {
    if (settings === null) return
    setProblem('')
    setConnection({ kind: 'testing' })
    const tested = await call('loyalty-settings.test', draftInput(settings, draft))
    if (tested.ok) return setConnection({ kind: 'tested', fault: tested.value.fault })
    setConnection({ kind: 'untested' })
    setProblem(messageFor(tested.error))
  }

  /** Fills in what the operator gives for the other fields, with these typed just now; true when it came. */
  async function provision(typed: FormDraft['values'] = {}): Promise<boolean> {
    if (settings === null || saving.busy) return false
    const given = await provisioning.once(() =>
      call(
        'loyalty-settings.provision',
        draftInput(settings, { ...draft, values: { ...draft.values, ...typed } }),
      ),
    )
    if (given === undefined) return false
    if (!given.ok) {
      setProblem(messageFor(given.error))
      return false
    }
    type(given.value)
    return true
  }

  return {
    settings,
    draft,
    problem: problem === '' && reply?.ok === false ? messageFor(reply.error) : problem,
    busy: saving.busy ? 'saving' : provisioning.busy ? 'provisioning' : null,
    connection,
    isChanged: isChanged(draft),
    type,
    undo,
    save,
    test,
    provision,
  }
}
export type ProgramSettingsState = ReturnType<typeof useProgramSettings>
