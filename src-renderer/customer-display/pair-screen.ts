const refusals: Readonly<Record<number, string>> = {
  403: 'Código incorreto ou vencido. Confira no caixa, em Dispositivos.',
  409: 'O caixa já tem todos os visores que comporta. Remova um em Dispositivos.',
  429: 'Tentativas demais. Peça outro código no caixa.',
}

/** Asks the till to let this screen in; null once it did, else why not, in Portuguese. */
export async function pairScreen(code: string, name: string): Promise<string | null> {
  try {
    const { ok, status } = await fetch('/parear', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code, name }),
    })
    return ok ? null : (refusals[status] ?? 'O caixa não aceitou. Confira o código e o nome.')
  } catch {
    return 'Sem contato com o caixa. Confira a rede e tente de novo.'
  }
}
