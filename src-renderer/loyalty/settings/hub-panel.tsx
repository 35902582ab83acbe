import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { BranchId } from '#shared/kernel/ids'
import { programName } from '#shared/loyalty/port/program-id'
import { useApp } from '../../shell/app/use-app'
import { notice } from '../../ui/dialog/notice'
import { PlaceSelect } from './place-select'
import { ProgramForm } from './program-form'
import { shownValue } from './settings-draft'
import { useProgramSettings } from './use-program-settings'
import styles from './loyalty-settings.module.css'

const parameters = [
  { key: 'loyalty.cashback' },
  { key: 'loyalty.hub-active' },
  { key: 'loyalty.full-price-only' },
] as const

/** Hub Fidelidade (FEATURES C1): the key and the store code follow from company code and environment. */
export function HubPanel({ onChanged }: { readonly onChanged: (isChanged: boolean) => void }) {
  const here = useApp((app) => app.branch.id)
  const [branchId, setBranchId] = useState<BranchId | null>(here)
  const state = useProgramSettings('crm-bonus', branchId)
  const { settings, draft, busy, isChanged } = state
  useEffect(() => onChanged(isChanged), [onChanged, isChanged])

  const [asked, setAsked] = useState('')
  const typed = (key: string): string =>
    settings === null ? '' : shownValue(settings, draft, key) || (settings.values[key]?.inherited ?? '')

  async function provision(values: Readonly<Record<string, string>> = {}): Promise<void> {
    setAsked(identity(values))
    if (await state.provision(values)) notice.success('Chave e código preenchidos. Confira e salve.')
  }

  const identity = (values: Readonly<Record<string, string>>): string =>
    ['companyCode', 'environment'].map((key) => (values[key] ?? typed(key)).trim()).join(' ')

  /** Asks once for each company code and environment. */
  function settle(key: string, text: string): void {
    const isTheirs = key === 'companyCode' || key === 'environment'
    if (!isTheirs || text === settings?.values[key]?.own) return
    const now = { [key]: text }
    if ((key === 'companyCode' ? text : typed('companyCode')).trim() !== '' && identity(now) !== asked)
      void provision(now)
  }

  return (
    <div className={styles.panel}>
      <PlaceSelect
        branches={settings?.branches ?? []}
        branchId={branchId}
        disabled={isChanged}
        onChoose={setBranchId}
      />
      {settings !== null && branchId !== null && (
        <p className={styles.serves}>
          Programa que atende esta filial:{' '}
          <strong>{settings.serves === null ? 'nenhum' : programName(settings.serves)}</strong>
        </p>
      )}
      <ProgramForm
        name="Hub Fidelidade"
        state={state}
        parameters={parameters}
        hasFields
        onSettled={settle}
        actions={
          <div className={styles.aside}>
            <Button
              variant="default"
              loading={busy === 'provisioning'}
              disabled={typed('companyCode').trim() === ''}
              onClick={() => void provision()}
            >
              Buscar chave e código da loja
            </Button>
            {branchId === null && <span>O Código da Loja é de cada filial: escolha a filial acima.</span>}
          </div>
        }
      />
    </div>
  )
}
