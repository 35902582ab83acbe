import { NativeSelect, TextInput } from '@mantine/core'
import type { DisplayDraft } from './display-draft'
import { IniImport } from './ini-import'
import type { FieldsProps } from './screen-fields'
import styles from './display-section.module.css'

const kinds: { value: DisplayDraft['communication']; label: string }[] = [
  { value: 'none', label: 'Nada, só a venda' },
  { value: 'page', label: 'Uma página da internet' },
  { value: 'folder', label: 'Imagens e vídeos de uma pasta' },
]
const sides: { value: DisplayDraft['saleSide']; label: string }[] = [
  { value: 'left', label: 'À esquerda' },
  { value: 'right', label: 'À direita' },
  { value: 'top', label: 'Em cima' },
  { value: 'bottom', label: 'Embaixo' },
]
const idles: { value: DisplayDraft['idle']; label: string }[] = [
  { value: 'communication', label: 'Comunicação na tela toda' },
  { value: 'both', label: 'Saudação e comunicação' },
]
const shares = [30, 40, 50, 60, 70]

/** What the shop says beside the sale, and who has which part of the screen. */
export function CommunicationFields({ draft, change }: FieldsProps) {
  return (
    <fieldset className={styles.group}>
      <legend>Comunicação da loja</legend>
      <NativeSelect
        label="Ao lado da venda"
        value={draft.communication}
        data={kinds}
        onChange={({ currentTarget: { value } }) =>
          change({ communication: kinds.find((one) => one.value === value)?.value ?? draft.communication })
        }
      />
      {draft.communication === 'page' && (
        <TextInput
          label="Endereço da página"
          placeholder="https://www.minhaloja.com.br"
          value={draft.url}
          maxLength={500}
          autoComplete="off"
          onChange={(event) => change({ url: event.currentTarget.value })}
        />
      )}
      {draft.communication === 'folder' && (
        <div className={styles.wideNarrow}>
          <TextInput
            label="Pasta"
            placeholder="C:\Vitrine"
            value={draft.folder}
            maxLength={300}
            autoComplete="off"
            onChange={(event) => change({ folder: event.currentTarget.value })}
          />
          <TextInput
            label="Segundos"
            inputMode="numeric"
            value={draft.seconds}
            autoComplete="off"
            onChange={(event) => change({ seconds: event.currentTarget.value })}
          />
        </div>
      )}
      {draft.communication !== 'none' && <Layout draft={draft} change={change} />}
      <IniImport onPage={(url) => change({ communication: 'page', url })} />
    </fieldset>
  )
}

function Layout({ draft, change }: FieldsProps) {
  return (
    <>
      <div className={styles.pair}>
        <NativeSelect
          label="A venda fica"
          value={draft.saleSide}
          data={sides}
          onChange={({ currentTarget: { value } }) =>
            change({ saleSide: sides.find((one) => one.value === value)?.value ?? draft.saleSide })
          }
        />
        <NativeSelect
          label="Parte da venda"
          value={String(draft.salePercent)}
          data={[...new Set([...shares, draft.salePercent])].map((share) => ({
            value: String(share),
            label: `${share} %`,
          }))}
          onChange={(event) => change({ salePercent: Number(event.currentTarget.value) })}
        />
      </div>
      <NativeSelect
        label="Sem venda"
        value={draft.idle}
        data={idles}
        onChange={({ currentTarget: { value } }) =>
          change({ idle: idles.find((one) => one.value === value)?.value ?? draft.idle })
        }
      />
    </>
  )
}
