import { describe, expect, it } from 'vitest'
import { gatherUi } from '../feature/gather'
import { features } from '../features'
import { find } from './find'
import { findings } from './findings'
import { isToCome, type namesToCome } from './names-to-come'

/** Names and menu paths as five manuals write them; a trained user types these. */
const found: readonly (readonly [typed: string, finding: string])[] = [
  ['Parâmetros Juntos Somos Mais', 'Fidelidade'],
  ['Utiliza pontuação Juntos Somos Mais', 'Utiliza pontuação Juntos Somos Mais'],
  ['forma de pontuação de clientes', 'Fidelidade'],
  ['marcas que irão gerar pontuação', 'Fidelidade'],
  ['tabela de pontuação', 'Fidelidade'],
  ['Venda Assistida', 'Orçamentos/Vendas'],
  ['PDV-Venda Rápida', 'PDV-Venda Rápida'],
  ['Orçamentos/Vendas', 'Orçamentos/Vendas'],
  ['Fechamento de Pedido', 'Orçamentos/Vendas'],
  ['JUNTOS SOMOS+', 'Juntos Somos Mais'],
  ['Buscar dados de clientes Juntos Somos Mais', 'Orçamentos/Vendas'],
  ['Recebimento de Pedidos', 'Recebimento de Pedidos'],
  ['Receber', 'Recebimento de Pedidos'],
  ['Recebimento de Pedidos > Receber', 'Recebimento de Pedidos'],
  ['Fechamento de Recebimento', 'Recebimento de Pedidos'],
  ['Acumular JSM', 'Recebimento de Pedidos'],
  ['Consulta de Pedidos', 'Consulta de Pedidos'],
  ['Dados do Orçamento', 'Consulta de Pedidos'],
  ['Programas de pontos', 'Consulta de Pedidos'],
  ['Acesso', 'Operadores e permissões'],
  ['Empresa > Parâmetros Globais > Hub Fidelidade', 'Hub Fidelidade: CRM&Bônus'],
  ['Operadora', 'Operadora'],
  ['Considerar apenas produtos com preço cheio', 'Considerar apenas produtos com preço cheio'],
  ['Chave de Integração', 'Hub Fidelidade: CRM&Bônus'],
  ['Código da Loja', 'Hub Fidelidade: CRM&Bônus'],
  ['Código Empresa CRM&Bônus', 'Hub Fidelidade: CRM&Bônus'],
  ['Ambiente (produção, homologação)', 'Editar integração CRM & Bonus'],
  ['Ativo', 'Ativo'],
  ['Parametrização do CRM&Bônus', 'Editar integração CRM & Bonus'],
  ['PIN Master', 'Operadores e permissões'],
  ['Devolução de Venda', 'Trocas e Devoluções'],
  ['ERP > Engrenagem > Integrações > CRM&BÔNUS', 'Editar integração CRM & Bonus'],
  ['ERP => Engrenagem => Integrações => CRM&BÔNUS', 'Editar integração CRM & Bonus'],
  ['ERP \\ Engrenagem \\ Integrações', 'Editar integração CRM & Bonus'],
  ['Integrações', 'Editar integração CRM & Bonus'],
  ['EDITAR INTEGRAÇÃO CRM & BONUS', 'Editar integração CRM & Bonus'],
  ['Configurações Principais', 'Editar integração CRM & Bonus'],
  ['Outras configurações', 'Editar integração CRM & Bonus'],
  ['Código da Empresa', 'Editar integração CRM & Bonus'],
  ['PDV OMNI > Venda Varejo', 'PDV-Venda Rápida'],
  ['outras ações > Vender um cartão-presente > Gerar um número de cartão', 'Vender um cartão-presente'],
  ['Usar um cartão-presente', 'Usar um cartão-presente'],
  ['Utilitários > Empresa > Filiais', 'Filiais'],
  ['Configurações do sistema > Gerenciamento de e-mail > Adicionar e-mail', 'Modelos de mensagem'],
  ['System settings > Fastmag CMS', 'Modelos de mensagem'],
  ['GIFTCARD REMINDER SMS', 'Modelos de mensagem'],
  ['Atividade comercial > Pesquisa na loja > Lista de perguntas', 'Pesquisa na loja'],
  ['Atividade comercial > Pesquisa na loja > Criar uma pesquisa', 'Pesquisa na loja'],
  ['Atividade comercial > Pesquisa na loja > Lançar pesquisas na loja', 'Pesquisa na loja'],
  ['Atividade comercial > Pesquisa na loja > Resultados da Pesquisa', 'Pesquisa na loja'],
  ['Atividade comercial > Pesquisa na loja > OLAP', 'Pesquisa na loja'],
  [
    'Ficha de cliente e programa de fidelidade, Arquivo do cliente > Lembrete de clientes com cartões-presente que expiram',
    'Procedimentos agendados',
  ],
  ['Gestão, Gerenciamento, Management > Clientes > Novo cliente', 'Clientes'],
  ['Gestão, Gerenciamento, Management > Vendas > Clientes', 'Clientes'],
  ['Procedência', 'Clientes'],
  ['Imprimir formulário', 'Clientes'],
  ['Agrupamento', 'Clientes'],
  ['Observação', 'Clientes'],
  [
    'Configuração da pasta > Lista de campos obrigatórios no arquivo do cliente',
    'Lista de campos obrigatórios no arquivo do cliente',
  ],
  ['Configurações do sistema > Formulário de suplemento > Clientes', 'Formulário de suplemento'],
  ['guia Cartão Fidelidade', 'Filiais'],
  ['guia Dito Cashback', 'Filiais'],
  ['Utilizar Cashback Dito', 'Utilizar Cashback Dito'],
  ['URL de Autenticação', 'Gateway Fidelidade: Cashback Dito'],
  ['URL de Comunicação', 'Gateway Fidelidade: Cashback Dito'],
  ['Brand', 'Gateway Fidelidade: Cashback Dito'],
  [
    'Utilitários > Administrador > Configurações Gerais > Gateway Fidelidade',
    'Gateway Fidelidade: Cashback Dito',
  ],
  ['Transações', 'PDV-Venda Rápida'],
  ['menu do caixa > Trocas e Devoluções', 'Trocas e Devoluções'],
  ['janela de desconto', 'PDV-Venda Rápida'],
  ['Cartão fidelidade', 'Consultar valor'],
  ['Smartdisplay', 'Dispositivos'],
  ['SmartDisplay.ini', 'Dispositivos'],
  ['Recibo personalizável', 'Rodapé do cupom'],
  ['rodapé', 'Rodapé do cupom'],
  ['bilhete', 'Rodapé do cupom'],
  ['ingresso', 'Rodapé do cupom'],
  ['boleto', 'Rodapé do cupom'],
  ['SMS', 'Central de mensagens'],
  ['Gestão', 'Gestão'],
  ['Gerenciamento', 'Gestão'],
  ['Management', 'Gestão'],
]

const ground = 'The ground for the CRM'
const shop = 'A shop that fills and runs itself'
const value = 'Promotions, points and value'
const talking = 'Knowing and talking to customers'

/** The issue, by its title, that brings what a name leads to. */
const broughtBy: Readonly<Record<(typeof namesToCome)[number], string>> = {
  'Configuração da pasta > aba SMS > Remetente de SMS': ground,
  Clipad: talking,
  'Configurações do sistema > Configurações da loja > Ticket de e-mail': talking,
  'Configurações do sistema > Configurações da loja > guia Configurações > Emissão de vales-presente no ponto de venda':
    value,
  'Configurações do sistema > Configurações da loja > guia Configurações > Emissão de vales-presente em etapas':
    value,
  'Configurações do sistema > Configurações da loja > guia Configurações > Emissão de GiftCards em promoção':
    value,
  'Configurações do sistema > Configurações da loja > guia Configurações > Emissão de GiftCards em venda por nível':
    value,
  'Configurações do sistema > Configurações da loja > guia Planilha (Ficha) > Mensagem ao vendedor': talking,
  'System settings > Alert management > Add a new alert': talking,
  'Gestão de alertas': talking,
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > Liste_clients_multicritères': talking,
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > E-mail de envio': talking,
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > Envio de SMS': talking,
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > Generer_CartesCadeaux_Anniversaire':
    talking,
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > Aniversários a desejar': talking,
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > Gift Vouchers': value,
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > ChequesCadeaux_Fidelisation': value,
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > Relance_ChequesCadeaux': talking,
  'Ficha de cliente e programa de fidelidade, Arquivo do cliente > ChequesCadeaux_CreationClients_AvecMail':
    value,
  'Gestão de níveis e pontos de fidelização de clientes (Configurações, Níveis)': value,
  'Folha de dados': shop,
  Presentes: value,
  'Gestão de cacifos nas lojas > Adicionar um cacifo (diretivas)': talking,
  'Gestão de cacifos nas lojas > Rolar pelo armário em promoção': talking,
  'Gestão de tarifas, vendas e promoções > Gestão de regras de vendas': value,
  'Gestão de tarifas, vendas e promoções > Gestão de promoções': value,
  'Gestão de tarifas, vendas e promoções > Gestão de tarifas finais': value,
  'Gestão de tarifas, vendas e promoções > Gestão em massa das taxas finais': value,
  'Ferramentas e definições > Definições do sistema > Dados de referência > Gestão de tipos de PME': value,
  'teto da PME (arquivo do seu signo)': value,
  'Atividade comercial > Atribuir cartões VIP (VIPCARD)': value,
  'Status do gerenciamento > Estatísticas de tráfego': talking,
  'Receita e margens multilojas': talking,
}

const all = findings(gatherUi(features))

describe('a name of the manuals', () => {
  it.each(found)('“%s” finds %s', (typed, name) => {
    const { found: hits, meant } = find(all, typed)
    expect(meant).toBeNull()
    expect(hits[0]?.finding.name).toBe(name)
  })

  it('“Cartão fidelidade” is what a branch has, too', () => {
    const names = find(all, 'Cartão fidelidade').found.map(({ finding }) => finding.name)
    expect(names.slice(0, 5)).toContain('Filiais')
  })

  it.each([
    ['dados do orcamentto', 'Consulta de Pedidos'],
    ['Utilitários > Epmresa > Filiais', 'Filiais'],
    ['consulta ed pedidos', 'Consulta de Pedidos'],
    ['operdaora', 'Operadora'],
    ['códgio da loja', 'Hub Fidelidade: CRM&Bônus'],
    ['parametros > hub fidelidde', 'Hub Fidelidade: CRM&Bônus'],
  ])('“%s” is forgiven, and finds %s', (typed, name) => {
    const { found: hits, meant } = find(all, typed)
    expect(meant).not.toBeNull()
    expect(hits[0]?.finding.name).toBe(name)
  })

  it.each(Object.entries(broughtBy))(
    '“%s” finds nothing, and is told to come: %s brings it',
    (typed, issue) => {
      expect(issue).not.toBe('')
      expect(find(all, typed)).toEqual({ found: [], meant: null })
      expect(isToCome(typed)).toBe(true)
    },
  )

  it.each([
    'gestao > clientes > novo cliente',
    'Gerenciamento => Clientes => Novo cliente',
    'Management \\ Vendas \\ Clientes',
  ])('“%s” finds the customers, however it is written', (typed) => {
    expect(find(all, typed).found[0]?.finding.name).toBe('Clientes')
  })

  it.each(['regras de vendas', 'cartões vip'])('“%s” is told to come, however it is written', (typed) => {
    expect(find(all, typed).meant).toBeNull()
    expect(isToCome(typed)).toBe(true)
  })
})

describe('what a manager types', () => {
  it.each([
    ['filial', 'Filiais'],
    ['permissao', 'Operadores e permissões'],
    ['usuario', 'Operadores e permissões'],
    ['senha', 'Operadores e permissões'],
    ['mensagem', 'Central de mensagens'],
    ['email', 'Central de mensagens'],
    ['horario de envio', 'Enviar mensagens a partir das'],
    ['aniversario', 'Modelos de mensagem'],
    ['caixa', 'Fechamentos de caixa'],
    ['quebra de caixa', 'Fechamentos de caixa'],
    ['fechar caixa', 'Fechar caixa'],
    ['devolucao', 'Trocas e Devoluções'],
    ['backup', 'Cópias de segurança'],
    ['lembrete de vales', 'Procedimentos agendados'],
    ['vendas por dia', 'Relatórios'],
    ['ticket medio', 'Relatórios'],
    ['modo escuro', 'Preferências'],
    ['impressora', 'Dispositivos'],
    ['saldo do vale', 'Consultar valor'],
  ])('“%s” finds %s first', (typed, name) => {
    expect(find(all, typed).found[0]?.finding.name).toBe(name)
  })
})
