import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { groupingWords, type Grouping } from '#shared/goods/product/grouping'
import { GroupNameDialog } from './group-name-dialog'
import { useGroups } from './use-groups'

interface GroupingSelectProps {
  readonly grouping: Grouping
  readonly value: number | null
  readonly onChange: (id: number | null) => void
}

const create = 'create'

/** The family or brand of a product; one that is missing is created here. */
export function GroupingSelect({ grouping, value, onChange }: GroupingSelectProps) {
  const { groups, show } = useGroups(grouping)
  const [isCreating, setCreating] = useState(false)
  const { one } = groupingWords[grouping]
  const given = groups.filter(({ id, active }) => active || id === value)
  return (
    <>
      <NativeSelect
        label={one.slice(0, 1).toUpperCase() + one.slice(1)}
        value={value === null ? '' : String(value)}
        data={[
          { value: '', label: `Sem ${one}` },
          ...given.map(({ id, name }) => ({ value: String(id), label: name })),
          { value: create, label: `Criar ${one}…` },
        ]}
        onChange={({ currentTarget }) => {
          if (currentTarget.value === create) setCreating(true)
          else onChange(currentTarget.value === '' ? null : Number(currentTarget.value))
        }}
      />
      {isCreating && (
        <GroupNameDialog
          grouping={grouping}
          group={null}
          onSaved={(id, all) => {
            show(all)
            onChange(id)
          }}
          onClose={() => setCreating(false)}
        />
      )}
    </>
  )
}
