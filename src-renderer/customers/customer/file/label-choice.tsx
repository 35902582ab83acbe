import { ActionIcon } from '@mantine/core'
import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { labelListNames, type LabelList } from '#shared/customers/customer/customer-label'
import { useMay } from '../../../app/may'
import { FileChoice } from './file-choice'
import type { FilePart } from './file-form'
import { LabelWindow } from './label-window'
import styles from './file.module.css'

const fields = { origin: 'originUid', grouping: 'groupingUid' } as const

/** “Procedência” or “Agrupamento” of a customer; the list is edited in place. */
export function LabelChoice({ list, ...part }: FilePart & { readonly list: LabelList }) {
  const mayEdit = useMay('customer.edit-lists')
  const [editing, setEditing] = useState(false)
  const field = fields[list]
  const own = part.draft.texts[field]
  const offered = part.form.labels.filter((one) => one.list === list && (one.isActive || one.uid === own))
  return (
    <div className={styles.beside}>
      <FileChoice
        {...part}
        field={field}
        data={[{ value: '', label: '' }, ...offered.map(({ uid, name }) => ({ value: uid, label: name }))]}
      />
      {mayEdit && (
        <ActionIcon
          size={44}
          variant="default"
          aria-label={`Editar a lista ${labelListNames[list]}`}
          onClick={() => setEditing(true)}
        >
          <Pencil size={20} aria-hidden />
        </ActionIcon>
      )}
      {editing && <LabelWindow list={list} onClose={() => setEditing(false)} />}
    </div>
  )
}
