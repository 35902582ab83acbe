import { useEffect } from 'react'
import { ProgramForm } from './program-form'
import { useProgramSettings } from './use-program-settings'
import styles from './loyalty-settings.module.css'

const parameters = [{ key: 'loyalty.uses-dito' }] as const

/** Gateway Fidelidade (FEATURES D1): Dito for the whole company; each branch still chooses its card. */
export function GatewayPanel({ onChanged }: { readonly onChanged: (isChanged: boolean) => void }) {
  const state = useProgramSettings('dito', null)
  useEffect(() => onChanged(state.isChanged), [onChanged, state.isChanged])
  return (
    <div className={styles.panel}>
      <p className={styles.note}>
        Vale para todas as filiais que escolhem o Dito em Filiais &gt; Cartão Fidelidade. O que a filial
        preencher na aba Dito Cashback vence.
      </p>
      <ProgramForm name="Gateway Fidelidade" state={state} parameters={parameters} hasFields />
    </div>
  )
}
