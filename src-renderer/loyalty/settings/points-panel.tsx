import { useEffect, useState } from 'react'
import type { BranchId } from '#shared/kernel/ids'
import type { ProgramSettings } from '#shared/loyalty/settings/program-settings'
import { useApp } from '../../shell/app/use-app'
import { PlaceSelect } from './place-select'
import { PointsTableEditor } from './points-table-editor'
import { ProgramForm } from './program-form'
import { useProgramSettings } from './use-program-settings'
import styles from './loyalty-settings.module.css'

const parameters = [{ key: 'loyalty.uses-points' }] as const

/** Juntos Somos Mais (FEATURES E1): the flag, the credentials, and the store's own scoring table. */
export function PointsPanel({ onChanged }: { readonly onChanged: (isChanged: boolean) => void }) {
  const here = useApp((app) => app.branch.id)
  const [branchId, setBranchId] = useState<BranchId | null>(here)
  const [isTableChanged, setTableChanged] = useState(false)
  const state = useProgramSettings('juntos-somos-mais', branchId)
  const isChanged = state.isChanged || isTableChanged
  useEffect(() => onChanged(isChanged), [onChanged, isChanged])
  return (
    <div className={styles.panel}>
      <PlaceSelect
        branches={state.settings?.branches ?? []}
        branchId={branchId}
        disabled={isChanged}
        onChoose={setBranchId}
      />
      <ProgramForm name="Juntos Somos Mais" state={state} parameters={parameters} hasFields>
        {branchId !== null && state.settings !== null && !isOnAtCompany(state.settings) && (
          <p className={styles.attention}>
            Nenhuma filial pontua enquanto “Utiliza pontuação Juntos Somos Mais” não estiver ligado na
            empresa.
          </p>
        )}
      </ProgramForm>
      {branchId === null ? (
        <p className={styles.note}>A tabela de pontos é de cada loja: escolha a filial acima.</p>
      ) : (
        <PointsTableEditor
          program="juntos-somos-mais"
          key={branchId}
          branchId={branchId}
          onChanged={setTableChanged}
        />
      )}
    </div>
  )
}

/** Off at the company, no branch scores, whatever it says itself (FEATURES E1). */
function isOnAtCompany({ parameters: views }: ProgramSettings): boolean {
  const flag = views.find(({ key }) => key === 'loyalty.uses-points')
  return (
    flag?.scopes.some((said) => said.scope === 'company' && said.state === 'set' && said.value === true) ===
    true
  )
}
