import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatTaxId } from '#shared/customers/customer/tax-id'
import type { BranchView } from '#shared/store/branch/branch'
import { PlaceFrame } from '../../shell/place-frame'
import { ListPanel } from '../../ui/list/list-panel'
import { useFirstFocus } from '../../ui/use-first-focus'
import { BranchEditor } from './branch-editor'
import { NewBranchWindow } from './new-branch-window'
import { useBranches } from './use-branches'
import styles from './branches-screen.module.css'

/** “Filiais” (FEATURES B6). */
export function BranchesScreen() {
  const { branches, problem, refresh, take } = useBranches()
  const [open, setOpen] = useState<BranchView['id'] | null>(null)
  const body = useFirstFocus(open === null)
  const [adding, setAdding] = useState(false)
  const branch = branches?.find(({ id }) => id === open)

  if (branch !== undefined)
    return <BranchEditor key={branch.id} branch={branch} take={take} onBack={() => setOpen(null)} />
  return (
    <PlaceFrame
      title="Filiais"
      actions={
        <Button disabled={branches === null} onClick={() => setAdding(true)}>
          Nova filial
        </Button>
      }
    >
      <div ref={body} className={styles.body}>
        <ListPanel
          label="Filiais"
          items={branches}
          what="as filiais"
          error={problem}
          onRetry={() => void refresh()}
          getKey={({ id }) => id}
          onChoose={({ id }) => setOpen(id)}
          emptyText="Nenhuma filial."
          renderItem={(one) => (
            <div className={styles.row}>
              <span>{one.code}</span>
              <strong>{one.name}</strong>
              <span>CNPJ {formatTaxId(one.cnpj)}</span>
              <span>
                {one.city} - {one.state}
              </span>
            </div>
          )}
        />
      </div>
      {adding && <NewBranchWindow take={take} onClose={() => setAdding(false)} />}
    </PlaceFrame>
  )
}
