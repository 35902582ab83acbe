import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { BranchId } from '#shared/kernel/ids'
import { PlaceFrame } from '../../shell/place-frame'
import { ErrorText } from '../../ui/fields/error-text'
import { ScaleLayoutsEditor } from './scale-layouts-editor'
import { useScaleLayouts } from './use-scale-layouts'
import styles from './scale-labels-screen.module.css'

/** “Etiqueta de balança”: the formats of a branch's scales, and how they read a label. */
export function ScaleLabelsScreen() {
  const { value: view, problem, show } = useScaleLayouts()
  const [chosen, setChosen] = useState<BranchId | null>(null)
  if (view === null)
    return (
      <PlaceFrame title="Etiqueta de balança">
        {problem !== null && <ErrorText>{problem}</ErrorText>}
      </PlaceFrame>
    )
  const branch = view.branches.find(({ id }) => id === (chosen ?? view.ownBranchId))
  if (branch === undefined) return <PlaceFrame title="Etiqueta de balança">{null}</PlaceFrame>
  return (
    <ScaleLayoutsEditor
      key={branch.id}
      branch={branch}
      onSaved={show}
      branchField={(unsaved) =>
        view.branches.length > 1 && (
          <label className={styles.branch}>
            Filial
            <NativeSelect
              value={String(branch.id)}
              disabled={unsaved}
              data={view.branches.map(({ id, name }) => ({ value: String(id), label: name }))}
              onChange={(event) => {
                const other = view.branches.find(({ id }) => String(id) === event.currentTarget.value)
                if (other) setChosen(other.id)
              }}
            />
          </label>
        )
      }
    />
  )
}
