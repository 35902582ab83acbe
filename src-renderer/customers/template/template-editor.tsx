import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import {
  channelNames,
  messageChannelSchema,
  messageChannels,
} from '#shared/customers/message/message-channel'
import type { MessageTemplate, TemplateText } from '#shared/customers/template/message-template'
import {
  templateUses,
  templateUseSchema,
  templateRules,
  type TemplateField,
} from '#shared/customers/template/template-use'
import type { CustomerId } from '#shared/kernel/ids'
import { call } from '../../ipc/client'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { FormDialog } from '../../ui/dialog/form-dialog'
import { notice } from '../../ui/dialog/notice'
import { CustomerWindow } from '../customer/customer-window'
import { FieldButtons } from './field-buttons'
import { TemplatePreview } from './template-preview'
import styles from './templates.module.css'

interface TemplateEditorProps {
  /** Null for a new one. */
  readonly template: MessageTemplate | null
  readonly onSaved: () => void
  readonly onClose: () => void
}

const empty: TemplateText = { use: 'mailing', channel: 'sms', subject: '', body: '', keepsAccents: false }

/**
 * One template: its text with the fields beside it, and how it would arrive. What procedures find it by stays: the name of
 * one that is there, and what it is for.
 */
export function TemplateEditor({ template, onSaved, onClose }: TemplateEditorProps) {
  const [id] = useState(() => template?.id ?? crypto.randomUUID())
  const [name, setName] = useState(template?.name ?? '')
  const [text, setText] = useState<TemplateText>(template === null ? empty : textOf(template))
  const [customerId, setCustomerId] = useState<CustomerId | null>(null)
  const [isChoosing, setChoosing] = useState(false)
  const body = useRef<HTMLTextAreaElement>(null)
  const { busy, refusal, refuse, run } = useCommand()
  const change = (over: Partial<TemplateText>): void => {
    refuse(null)
    setText((before) => ({ ...before, ...over }))
  }

  /** In the place of what is marked in the text, or where its caret stands. */
  const insert = (field: TemplateField): void => {
    const area = body.current
    if (area === null) return
    area.focus()
    area.setRangeText(`{{ ${field} }}`, area.selectionStart, area.selectionEnd, 'end')
    change({ body: area.value })
  }

  const save = (): void => {
    if (name.trim() === '') return refuse('Dê um nome ao modelo.')
    void run(
      () => call('template.save', { ...text, id, name }),
      () => {
        notice.success(`Modelo “${name}” gravado.`)
        onSaved()
        onClose()
      },
      // The preview says those as they are written.
      (error) =>
        error.code === 'template-field-unknown' || error.code === 'template-unreadable'
          ? null
          : messageFor(error),
    )
  }

  return (
    <>
      <FormDialog
        title={template === null ? 'Novo modelo' : template.name}
        size="xl"
        submitLabel="Gravar"
        busy={busy}
        refusal={refusal}
        onSubmit={save}
        onClose={onClose}
      >
        <div className={styles.heads}>
          <TextInput
            data-autofocus={template === null || undefined}
            label="Nome"
            value={name}
            maxLength={60}
            readOnly={template !== null}
            autoComplete="off"
            spellCheck={false}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <NativeSelect
            label="Uso"
            value={text.use}
            disabled={template !== null}
            data={templateUses.map((value) => ({ value, label: templateRules[value].name }))}
            onChange={({ currentTarget }) => change({ use: templateUseSchema.parse(currentTarget.value) })}
          />
          <NativeSelect
            label="Por"
            value={text.channel}
            disabled={template !== null}
            data={messageChannels.map((value) => ({ value, label: channelNames[value] }))}
            onChange={({ currentTarget }) =>
              change({ channel: messageChannelSchema.parse(currentTarget.value) })
            }
          />
        </div>
        <div className={styles.columns}>
          <div className={styles.column}>
            {text.channel === 'email' && (
              <TextInput
                label="Assunto"
                value={text.subject}
                maxLength={150}
                onChange={({ currentTarget }) => change({ subject: currentTarget.value })}
              />
            )}
            <Textarea
              ref={body}
              data-autofocus={template !== null || undefined}
              label="Texto"
              value={text.body}
              autosize
              minRows={4}
              maxRows={4}
              maxLength={5000}
              onChange={({ currentTarget }) => change({ body: currentTarget.value })}
            />
            <FieldButtons use={text.use} onChoose={insert} />
          </div>
          <TemplatePreview
            text={text}
            saved={template}
            customerId={customerId}
            onChooseCustomer={() => setChoosing(true)}
            onKeepAccents={(keepsAccents) => change({ keepsAccents })}
          />
        </div>
      </FormDialog>
      {isChoosing && (
        <CustomerWindow
          start="search"
          target={{
            identified: customerId !== null,
            choose: (chosen) => {
              setCustomerId(chosen)
              return Promise.resolve(null)
            },
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}

function textOf({ use, channel, subject, body, keepsAccents }: MessageTemplate): TemplateText {
  return { use, channel, subject, body, keepsAccents }
}
