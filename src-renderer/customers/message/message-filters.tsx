import { NativeSelect, TextInput } from '@mantine/core'
import { channelNames, messageChannels } from '#shared/customers/message/message-channel'
import { messageStates, stateNames } from '#shared/customers/message/message-states'
import { useAnswer } from '../../ipc/use-answer'
import { ClearFilters } from '../../keys/clear-filters'
import { DayInput } from '../../ui/fields/day-input'
import type { PeriodErrors } from '../../ui/fields/typed-period'
import { everyMessage, isEveryMessage, type MessageDraft } from './message-draft'
import styles from './messages.module.css'

interface MessageFiltersProps {
  readonly draft: MessageDraft
  readonly errors: PeriodErrors
  readonly onChange: (draft: MessageDraft) => void
}

/** Who, when, how it went, by what way and what wrote it. Each takes effect as it is filled in. */
export function MessageFilters({ draft, errors, onChange }: MessageFiltersProps) {
  const { value: procedures } = useAnswer('message.procedures', {})
  const change = (part: Partial<MessageDraft>): void => onChange({ ...draft, ...part })
  // A day half typed is no mistake yet.
  const error = (field: 'from' | 'until') => (draft[field].length >= 8 ? errors[field] : undefined)
  return (
    <div className={styles.filters}>
      <DayInput label="De" value={draft.from} error={error('from')} onChange={(from) => change({ from })} />
      <DayInput
        label="Até"
        value={draft.until}
        error={error('until')}
        onChange={(until) => change({ until })}
      />
      <TextInput
        label="Pessoa"
        className={styles.person ?? ''}
        placeholder="Nome, celular ou e-mail"
        value={draft.person}
        maxLength={80}
        autoComplete="off"
        spellCheck={false}
        onChange={({ currentTarget }) => change({ person: currentTarget.value })}
      />
      <NativeSelect
        label="Situação"
        value={draft.state}
        onChange={({ currentTarget }) => change({ state: currentTarget.value })}
        data={[
          { value: '', label: 'Todas' },
          ...messageStates.map((value) => ({ value, label: stateNames[value] })),
        ]}
      />
      <NativeSelect
        label="Por onde"
        value={draft.channel}
        onChange={({ currentTarget }) => change({ channel: currentTarget.value })}
        data={[
          { value: '', label: 'Todos' },
          ...messageChannels.map((value) => ({ value, label: channelNames[value] })),
        ]}
      />
      <NativeSelect
        label="Procedimento"
        value={draft.procedure}
        onChange={({ currentTarget }) => change({ procedure: currentTarget.value })}
        data={[
          { value: '', label: 'Todos' },
          ...(procedures ?? []).map((value) => ({ value, label: value })),
        ]}
      />
      <div className={styles.clear}>
        <ClearFilters isClear={isEveryMessage(draft)} onClear={() => onChange(everyMessage)} />
      </div>
    </div>
  )
}
