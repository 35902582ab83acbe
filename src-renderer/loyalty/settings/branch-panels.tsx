import { useEffect } from 'react'
import { cashbackProgramIds, cashbackPrograms, type KnownProgram } from '#shared/loyalty/port/program-id'
import { pageParameters } from '#shared/loyalty/settings/program-parameters'
import type { BranchView } from '#shared/store/branch/branch'
import { OffAtCompany } from './off-at-company'
import { ProgramForm } from './program-form'
import { ServingProgram } from './serving-program'
import { useProgramSettings } from './use-program-settings'
import styles from './loyalty-settings.module.css'

export interface BranchPanelProps {
  readonly branch: BranchView
  readonly onUnsaved: (isUnsaved: boolean) => void
}

const card = [{ key: 'loyalty.cashback', label: 'Cartão Fidelidade' }] as const

/** “Filiais”, Cartão Fidelidade: the programme this branch takes (FEATURES D1), said the same on the page of each. */
export function LoyaltyCardPanel({ branch, onUnsaved }: BranchPanelProps) {
  const state = useProgramSettings(cashbackProgramIds[0], branch.id)
  useEffect(() => onUnsaved(state.isChanged), [onUnsaved, state.isChanged])
  const { settings } = state
  return (
    <div className={styles.panel}>
      <ProgramForm name="Cartão Fidelidade" state={state} parameters={card} hasFields={false}>
        {settings !== null && <ServingProgram settings={settings} />}
        {settings !== null && <OffAtCompany settings={settings} programs={cashbackPrograms} />}
      </ProgramForm>
    </div>
  )
}

interface BranchProgramPanelProps extends BranchPanelProps {
  readonly program: KnownProgram
  readonly name: string
}

/** “Filiais”, a programme's tab: what this branch fills in wins over what the company says (FEATURES D1). */
export function BranchProgramPanel({ program, name, branch, onUnsaved }: BranchProgramPanelProps) {
  const state = useProgramSettings(program.id, branch.id)
  useEffect(() => onUnsaved(state.isChanged), [onUnsaved, state.isChanged])
  return (
    <div className={styles.panel}>
      <ProgramForm
        name={name}
        state={state}
        parameters={pageParameters(program.id).map((key) => ({ key }))}
        hasFields
      />
    </div>
  )
}
