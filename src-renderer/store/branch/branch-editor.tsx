import { Button, Tabs } from '@mantine/core'
import { useRef, useState } from 'react'
import { sampleReceipt } from '#shared/selling/receipt/papers/sample-receipt'
import type { BranchView } from '#shared/store/branch/branch'
import { useCommand } from '../../ipc/words/use-command'
import { ReceiptPaper } from '../../selling/receipt/receipt-paper'
import { PlaceFrame } from '../../shell/place-frame'
import { notice } from '../../ui/dialog/notice'
import { ErrorText } from '../../ui/fields/error-text'
import { useFirstFocus } from '../../ui/use-first-focus'
import { callWithApproval } from '../access/approval/approval'
import { branchFields, draftOf, previewShop, readBranch, type BranchErrors } from './branch-draft'
import { BranchForm } from './branch-form'
import { useBranchTabs } from './use-branch-tabs'
import type { TakeBranches } from './use-branches'
import styles from './branch-editor.module.css'

interface BranchEditorProps {
  readonly branch: BranchView
  readonly take: TakeBranches
  readonly onBack: () => void
}

/** One branch, with its receipt beside it as it is typed. */
export function BranchEditor({ branch, take, onBack }: BranchEditorProps) {
  const [draft, setDraft] = useState(() => draftOf(branch))
  const [errors, setErrors] = useState<BranchErrors>({})
  const { busy, refusal, refuse, run } = useCommand()
  const [tab, setTab] = useState('data')
  const body = useFirstFocus(branch.name)
  const form = useRef<HTMLFormElement>(null)
  const [isTabUnsaved, setTabUnsaved] = useState(false)
  const tabs = useBranchTabs()
  const isDataChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(branch))
  const changed = isDataChanged || isTabUnsaved

  function save() {
    if (!isDataChanged) return
    const read = readBranch(branch, draft)
    setErrors(read.ok ? {} : read.error)
    if (!read.ok) {
      const wrong = branchFields.find((field) => read.error[field] !== undefined)
      return form.current?.querySelector<HTMLElement>(`[name=${wrong ?? 'name'}]`)?.focus()
    }
    void run(
      () => callWithApproval('branch.change', read.value, `Alterar ${branch.name}`),
      async (branches) => {
        await take(branches)
        notice.success(`${read.value.name} salva. Vale a partir do próximo cupom.`)
      },
    )
  }

  return (
    <PlaceFrame
      title={`Filial ${branch.name}`}
      onBack={onBack}
      unsaved={changed ? `As alterações da filial ${branch.name} serão perdidas.` : null}
      actions={
        tab === 'data' && (
          <Button type="submit" form="branch" loading={busy} disabled={!isDataChanged}>
            Salvar
          </Button>
        )
      }
    >
      <Tabs
        ref={body}
        value={tab}
        onChange={(next) => setTab(next ?? 'data')}
        keepMounted={false}
        className={styles.tabs ?? ''}
      >
        <Tabs.List aria-label={`Filial ${branch.name}`}>
          <Tabs.Tab value="data" disabled={isTabUnsaved}>
            Dados e cupom
          </Tabs.Tab>
          {tabs.map(({ id, name, closed }) => (
            <Tabs.Tab
              key={id}
              value={id}
              disabled={closed !== null || (isTabUnsaved && tab !== id)}
              title={closed ?? undefined}
            >
              {name}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="data" className={styles.columns ?? ''}>
          <form
            className={styles.side}
            id="branch"
            ref={form}
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              save()
            }}
          >
            <BranchForm
              branch={branch}
              draft={draft}
              errors={errors}
              onChange={(part) => {
                refuse(null)
                setErrors({})
                setDraft({ ...draft, ...part })
              }}
            />
            <ErrorText>{refusal}</ErrorText>
          </form>
          <div className={styles.preview} role="region" aria-label="Como o cupom vai sair" tabIndex={0}>
            <ReceiptPaper
              document={sampleReceipt(previewShop(branch, draft), branch.terminals[0]?.name ?? 'Caixa')}
            />
          </div>
        </Tabs.Panel>
        {tabs.map(({ id, Page }) => (
          <Tabs.Panel key={id} value={id} className={styles.panel ?? ''}>
            <Page branch={branch} take={take} onUnsaved={setTabUnsaved} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </PlaceFrame>
  )
}
