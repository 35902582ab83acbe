import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { BranchId } from '#shared/kernel/ids'
import type { KnownProgram, LoyaltyProgramId } from '#shared/loyalty/port/program-id'
import { pageParameters } from '#shared/loyalty/settings/program-parameters'
import { useApp } from '../../app/use-app'
import { OffAtCompany } from './off-at-company'
import { PlaceSelect } from './place-select'
import { PointsTableEditor } from './points-table-editor'
import { ProgramForm } from './program-form'
import { ServingProgram } from './serving-program'
import { useProgramSettings } from './use-program-settings'
import { useProvisioning } from './use-provisioning'
import styles from './loyalty-settings.module.css'

interface ProgramPanelProps {
  readonly program: KnownProgram
  readonly onChanged: (program: LoyaltyProgramId, isChanged: boolean) => void
}

/**
 * A programme's page of “Fidelidade”: its switches, its fields, the test of the connection and, where it scores, the
 * store's own table. For the company or a branch; for the company alone where a branch has a tab for its own values.
 */
export function ProgramPanel({ program, onChanged }: ProgramPanelProps) {
  const here = useApp((app) => app.branch.id)
  const { id, settings: page, provisioning } = program
  const [branchId, setBranchId] = useState<BranchId | null>(page.branchTab === null ? here : null)
  const [isTableChanged, setTableChanged] = useState(false)
  const state = useProgramSettings(id, branchId)
  const provision = useProvisioning(program, state)
  const { settings, busy } = state
  const isChanged = state.isChanged || isTableChanged
  useEffect(() => onChanged(id, isChanged), [onChanged, id, isChanged])

  return (
    <div className={styles.panel}>
      {page.branchTab === null ? (
        <PlaceSelect
          branches={settings?.branches ?? []}
          branchId={branchId}
          disabled={isChanged}
          onChoose={setBranchId}
        />
      ) : (
        <p className={styles.note}>{companyNote(program, page.branchTab)}</p>
      )}
      {program.way === 'pays' && settings !== null && branchId !== null && (
        <ServingProgram settings={settings} />
      )}
      <ProgramForm
        name={page.title}
        state={state}
        parameters={pageParameters(id).map((key) => ({ key }))}
        hasFields
        onSettled={provision.settle}
        actions={
          provisioning !== null && (
            <div className={styles.aside}>
              <Button
                variant="default"
                loading={busy === 'provisioning'}
                disabled={!provision.canAsk}
                onClick={provision.ask}
              >
                {provisioning.label}
              </Button>
              {branchId === null && <span>{provisioning.companyHint}</span>}
            </div>
          )
        }
      >
        {program.way === 'scores' && settings !== null && branchId !== null && (
          <OffAtCompany settings={settings} programs={[program]} />
        )}
      </ProgramForm>
      {program.way === 'scores' &&
        (branchId === null ? (
          <p className={styles.note}>A tabela de pontos é de cada loja: escolha a filial acima.</p>
        ) : (
          <PointsTableEditor
            key={branchId}
            program={program.id}
            branchId={branchId}
            onChanged={setTableChanged}
          />
        ))}
    </div>
  )
}

function companyNote(program: KnownProgram, tab: string): string {
  const choice =
    program.way === 'pays' ? ` que escolhem o ${program.choiceName} em Filiais › Cartão Fidelidade` : ''
  return `Vale para todas as filiais${choice}. O que a filial preencher na aba ${tab} vence.`
}
