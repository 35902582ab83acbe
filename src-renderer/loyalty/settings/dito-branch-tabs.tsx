import { useEffect } from 'react'
import { programName } from '#shared/loyalty/port/program-id'
import type { BranchView } from '#shared/store/branch/branch'
import { ProgramForm } from './program-form'
import { useProgramSettings } from './use-program-settings'
import styles from './loyalty-settings.module.css'

interface BranchPanelProps {
  readonly branch: BranchView
  readonly onUnsaved: (isUnsaved: boolean) => void
}

const card = [{ key: 'loyalty.cashback', label: 'Cartão Fidelidade' }] as const
const own = [{ key: 'loyalty.uses-dito' }] as const

/** “Filiais”, Cartão Fidelidade: the programme this branch takes (FEATURES D1). */
export function LoyaltyCardPanel({ branch, onUnsaved }: BranchPanelProps) {
  const state = useProgramSettings('dito', branch.id)
  useEffect(() => onUnsaved(state.isChanged), [onUnsaved, state.isChanged])
  const { settings } = state
  const module = settings?.parameters.find(({ key }) => key === 'loyalty.uses-dito')
  const isModuleOn = module?.scopes.some(
    (said) => said.scope === 'company' && said.state === 'set' && said.value,
  )
  return (
    <div className={styles.panel}>
      <ProgramForm name="Cartão Fidelidade" state={state} parameters={card} hasFields={false}>
        {settings !== null && (
          <p className={styles.serves}>
            Programa que atende esta filial:{' '}
            <strong>{settings.serves === null ? 'nenhum' : programName(settings.serves)}</strong>
          </p>
        )}
        {settings !== null && !isModuleOn && (
          <p className={styles.attention}>
            O Dito só atende com “Utilizar Cashback Dito” ligado em Utilitários &gt; Administrador &gt;
            Configurações Gerais &gt; Gateway Fidelidade.
          </p>
        )}
      </ProgramForm>
    </div>
  )
}

/** “Filiais”, tab Dito Cashback: what this branch fills in wins over the general configuration (FEATURES D1). */
export function DitoCashbackPanel({ branch, onUnsaved }: BranchPanelProps) {
  const state = useProgramSettings('dito', branch.id)
  useEffect(() => onUnsaved(state.isChanged), [onUnsaved, state.isChanged])
  return (
    <div className={styles.panel}>
      <ProgramForm name="Dito Cashback" state={state} parameters={own} hasFields />
    </div>
  )
}
