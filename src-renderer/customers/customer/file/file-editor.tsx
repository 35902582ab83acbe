import { SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { CustomerView } from '#shared/customers/customer/customer'
import type { ShownFile } from '#shared/customers/customer/file-operations'
import type { CustomerId } from '#shared/kernel/ids'
import { may } from '../../../app/may'
import { useApp } from '../../../app/use-app'
import { useFeatures } from '../../../feature/features-context'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { guardDeparture } from '../../../shell/places/departure'
import { callWithApproval } from '../../../store/access/approval/approval'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { notice } from '../../../ui/dialog/notice'
import { UnsavedDialog } from '../../../ui/dialog/unsaved-dialog'
import { useFirstFocus } from '../../../ui/use-first-focus'
import { SharedMobileDialog } from '../shared-mobile-dialog'
import { AddressFields } from './address-fields'
import { DataFields } from './data-fields'
import { blankDraft, readChanges, type FileDraft, type FileErrors, type WrittenFile } from './file-draft'
import type { FileForm } from './file-form'
import { FootActions } from './foot-actions'
import { PrintButtons } from './print-buttons'
import { SimilarCustomers } from './similar-customers'
import { SupplementFields } from './supplement-fields'
import styles from './file.module.css'

interface FileEditorProps {
  readonly id: CustomerId
  /** Null: a new customer. */
  readonly shown: ShownFile | null
  readonly form: FileForm
  readonly start: FileDraft
  readonly onSaved: (customer: CustomerView) => void
  readonly onOpen: (customerId: CustomerId) => void
  readonly onChanged: () => void
  readonly onGone: () => void
  readonly onClose: () => void
}

const formTabs = { data: 'Dados', address: 'Endereço', supplement: 'Complementos' } as const

/** The form of the file in its tabs, and beside it what each feature knows of the customer. */
export function FileEditor(props: FileEditorProps) {
  const { id, shown, form, start, onSaved, onOpen, onChanged, onGone, onClose } = props
  const app = useApp()
  const [tab, setTab] = useState<string>('data')
  const [draft, setDraft] = useState(start)
  const [errors, setErrors] = useState<FileErrors>({})
  const [leaving, setLeaving] = useState<(() => void) | null>(null)
  const [sharing, setSharing] = useState<{ readonly name: string; readonly written: WrittenFile } | null>(
    null,
  )
  const { busy, refusal, run } = useCommand()
  const others = useFeatures().customerTabs.filter(({ permission }) => may(app, permission))
  const other = others.find((one) => one.id === tab)
  const body = useFirstFocus(tab)
  const isChanged = JSON.stringify(draft) !== JSON.stringify(start)
  // A tab may lead to another place.
  useEffect(() => (isChanged ? guardDeparture((go) => setLeaving(() => go)) : undefined), [isChanged])

  function change(part: Partial<FileDraft>): void {
    setErrors({})
    setDraft({ ...draft, ...part })
  }

  function send(): void {
    const read = readChanges(shown === null ? blankDraft : start, draft, form.questions)
    setErrors(read.ok ? {} : read.error)
    if (read.ok) save(read.value, false)
    else setTab(tabOf(Object.keys(read.error)[0] ?? '', form))
  }

  function save(written: WrittenFile, sharesMobile: boolean): void {
    const what = shown === null ? 'Cadastrar um cliente' : `Alterar a ficha de ${shown.name}`
    void run(
      () => callWithApproval('customer.save', { id, ...written, sharesMobile }, what),
      (saved) => {
        notice.success(
          shown === null ? `Cliente cadastrado: ${saved.name}.` : `Ficha de ${saved.name} gravada.`,
        )
        onSaved(saved)
      },
      (error) => {
        if (error.code !== 'mobile-taken') return messageFor(error)
        // A person decides first whether the number may be shared.
        setSharing({ name: error.name, written })
        return null
      },
    )
  }

  const fields = { draft, form, shown, errors, onChange: change }
  return (
    <FormDialog
      title={shown === null ? 'Novo cliente' : shown.name}
      reason={shown === null ? undefined : `Número do cliente: ${shown.code}`}
      size="xl"
      submitLabel="Salvar"
      apart={
        <>
          <PrintButtons customerId={shown?.id ?? null} />
          {/* They do with what is saved, and what is written on top of it would be lost. */}
          {shown !== null && !isChanged && (
            <FootActions customerId={shown.id} onChanged={onChanged} onGone={onGone} />
          )}
        </>
      }
      busy={busy}
      refusal={refusal ?? Object.values(errors)[0] ?? null}
      onSubmit={send}
      onClose={() => (isChanged ? setLeaving(() => onClose) : onClose())}
    >
      <SegmentedControl
        classNames={{ root: styles.tabs ?? '', control: styles.part ?? '', label: styles.tab ?? '' }}
        aria-label="Partes da ficha"
        value={tab}
        onChange={setTab}
        data={[
          ...Object.entries(formTabs).map(([value, label]) => ({ value, label })),
          ...(shown === null ? [] : others.map(({ id: value, name: label }) => ({ value, label }))),
        ]}
      />
      <div ref={body} className={styles.body}>
        {tab === 'data' && <DataFields {...fields} />}
        {tab === 'address' && <AddressFields {...fields} />}
        {tab === 'supplement' && <SupplementFields {...fields} />}
        {other !== undefined && <other.Tab customerId={id} />}
      </div>
      {other === undefined && <SimilarCustomers except={id} draft={draft} onOpen={onOpen} />}
      {sharing !== null && (
        <SharedMobileDialog
          name={sharing.name}
          onClose={() => setSharing(null)}
          onConfirm={() => {
            setSharing(null)
            save(sharing.written, true)
          }}
        />
      )}
      <UnsavedDialog
        opened={leaving !== null}
        onLeave={() => {
          setLeaving(null)
          leaving?.()
        }}
        onStay={() => setLeaving(null)}
      >
        <p>O que você mudou nesta ficha não foi salvo.</p>
      </UnsavedDialog>
    </FormDialog>
  )
}

/** Where a field stands. */
function tabOf(field: string, { questions }: FileForm): string {
  if (questions.some(({ uid }) => uid === field)) return 'supplement'
  return field === 'postalCode' ? 'address' : 'data'
}
