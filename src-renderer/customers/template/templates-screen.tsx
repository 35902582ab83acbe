import { Button } from '@mantine/core'
import { useState } from 'react'
import { channelNames } from '#shared/customers/message/message-channel'
import type { MessageTemplate } from '#shared/customers/template/message-template'
import { templateRules } from '#shared/customers/template/template-use'
import { useAnswer } from '../../ipc/use-answer'
import { messageFor } from '../../ipc/words/messages'
import { PlaceFrame } from '../../shell/place-frame'
import { ListPanel } from '../../ui/list/list-panel'
import { TemplateEditor } from './template-editor'
import styles from './templates.module.css'

/** “Modelos de mensagem” (FEATURES F28). */
export function TemplatesScreen() {
  const [open, setOpen] = useState<MessageTemplate | 'new' | null>(null)
  const { value: templates, reply, refresh } = useAnswer('template.list', {})
  return (
    <PlaceFrame
      title="Modelos de mensagem"
      actions={<Button onClick={() => setOpen('new')}>Novo modelo</Button>}
    >
      <div className={styles.body}>
        <ListPanel
          items={templates}
          what="os modelos"
          error={reply?.ok === false ? messageFor(reply.error) : null}
          onRetry={() => void refresh()}
          label="Modelos de mensagem"
          getKey={({ id }) => id}
          onChoose={setOpen}
          emptyText="Nenhum modelo."
          renderItem={({ name, channel, use, subject, body }) => (
            <span className={styles.row}>
              <strong>{name}</strong>
              <span>
                {channelNames[channel]} · {templateRules[use].name}
              </span>
              <span className={styles.quiet}>{subject === '' ? body : subject}</span>
            </span>
          )}
        />
      </div>
      {open !== null && (
        <TemplateEditor
          template={open === 'new' ? null : open}
          onSaved={() => void refresh()}
          onClose={() => setOpen(null)}
        />
      )}
    </PlaceFrame>
  )
}
