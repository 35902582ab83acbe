/** A new row of each table. Written by `npm run schema`, as schema.sql is. */
export interface Tables {
  readonly act: {
    readonly id: string
    readonly kind: string
    readonly sale_id: string
    readonly terminal_id: number
    readonly fingerprint: string
    readonly state: string
    readonly begun_at: number
    readonly ended_at?: number | null
  }
  readonly act_claim: {
    readonly id: string
    readonly sale_id: string
    readonly act_kind: string
    readonly line_id: string
    readonly quantity_thousandths: number
    readonly state: string
    readonly return_id?: string | null
  }
  readonly act_kind: {
    readonly kind: string
  }
  readonly adjustment_kind: {
    readonly kind: string
  }
  readonly audit_entry: {
    readonly id?: number
    readonly at: number
    readonly terminal_id: number
    readonly operator_id?: string | null
    readonly approver_id?: string | null
    readonly action: string
    readonly sale_id?: string | null
    readonly detail: string
    readonly form: number
    readonly hash: string
    readonly redacted_by?: number | null
  }
  readonly audit_head: {
    readonly one?: number
    readonly entry_id: number
    readonly hash: string
  }
  readonly audit_seal: {
    readonly entry_id?: number
    readonly hash: string
    readonly at: number
    readonly mac: string
  }
  readonly blocked_address: {
    readonly channel: string
    readonly hash: string
    readonly reason: string
    readonly at: number
    readonly customer_id?: string | null
    readonly by?: string | null
  }
  readonly blocking_key: {
    readonly id?: number
    readonly key: string
  }
  readonly branch: {
    readonly id?: number
    readonly uid: string
    readonly code: string
    readonly name: string
    readonly legal_name: string
    readonly cnpj: string
    readonly address: string
    readonly city: string
    readonly state: string
    readonly phone: string
    readonly pix_key?: string | null
    readonly receipt_logo?: string | null
    readonly time_zone?: string | null
  }
  readonly branch_scale_layout: {
    readonly branch_id: number
    readonly layouts: string
  }
  readonly brand: {
    readonly id?: number
    readonly uid: string
    readonly name: string
    readonly active?: number
  }
  readonly bulk_edit: {
    readonly id: string
    readonly at: number
    readonly operator_id: string
    readonly choice: string
    readonly change: string
    readonly what: string
    readonly state: string
    readonly last_product: number
    readonly until_product: number
    readonly changed?: number
    readonly refused?: number
    readonly undone?: number
    readonly kept?: number
  }
  readonly bulk_edit_product: {
    readonly bulk_edit_id: string
    readonly product_id: number
    readonly before?: string | null
    readonly after?: string | null
    readonly refused?: string | null
    readonly undo?: string | null
  }
  readonly cash_movement: {
    readonly id: string
    readonly till_session_id?: string | null
    readonly kind: string
    readonly sale_id?: string | null
    readonly return_id?: string | null
    readonly amount_cents: number
    readonly at: number
    readonly reason?: string | null
    readonly operator_id?: string | null
    readonly approver_id?: string | null
    readonly receiving_id?: string | null
  }
  readonly cash_movement_kind: {
    readonly kind: string
  }
  readonly central_link: {
    readonly terminal_id: number
    readonly attempt?: string | null
    readonly epoch?: number | null
    readonly is_telling?: number
    readonly acknowledged?: number
    readonly stopped_at?: number | null
    readonly facts_cursor?: string | null
    readonly stop?: string | null
  }
  readonly central_past: {
    readonly terminal_id: number
    readonly type: string
    readonly position: number
  }
  readonly central_release: {
    readonly id: string
  }
  readonly consent: {
    readonly position?: number
    readonly id: string
    readonly terminal_id: number
    readonly customer_id: string
    readonly channel: string
    readonly purpose: string
    readonly is_given: number
    readonly at: number
    readonly by?: string | null
    readonly origin: string
    readonly text_version?: number | null
    readonly text_hash?: string | null
    readonly knows: string
  }
  readonly consent_text: {
    readonly version?: number
    readonly text: string
    readonly hash: string
    readonly at: number
    readonly by?: string | null
  }
  readonly customer: {
    readonly id: string
    readonly code: string
    readonly name: string
    readonly tax_id?: string | null
    readonly mobile?: string | null
    readonly email?: string | null
    readonly city?: string | null
    readonly loyalty_card?: string | null
    readonly note?: string | null
    readonly credit_limit_cents?: number | null
    readonly registered_at: number
    readonly search_id: number
    readonly birth_date?: string | null
    readonly postal_code?: string | null
    readonly surname?: string | null
    readonly sex?: string | null
    readonly phone?: string | null
    readonly street?: string | null
    readonly street_number?: string | null
    readonly complement?: string | null
    readonly district?: string | null
    readonly state_code?: string | null
    readonly country?: string | null
    readonly language?: string | null
    readonly branch_uid?: string | null
    readonly origin_uid?: string | null
    readonly grouping_uid?: string | null
    readonly is_active?: number
    readonly merged_into?: string | null
  }
  readonly customer_answer: {
    readonly customer_id: string
    readonly question_uid: string
    readonly value: string
  }
  readonly customer_label: {
    readonly uid: string
    readonly list: string
    readonly name: string
    readonly is_active?: number
  }
  readonly customer_merge: {
    readonly merged_id: string
    readonly survivor_id: string
    readonly at: number
    readonly by: string
    readonly fields_before: string
    readonly fields_after: string
    readonly moved: string
  }
  readonly customer_question: {
    readonly id: string
    readonly question_uid: string
    readonly version: number
    readonly name: string
    readonly kind: string
    readonly choices?: string | null
    readonly position: number
    readonly is_active: number
    readonly at: number
    readonly operator_id: string
  }
  readonly document_cursor: {
    readonly kind: string
    readonly version: number
    readonly cursor: string
    readonly is_offered?: number
  }
  readonly document_edit: {
    readonly uid: string
    readonly kind: string
    readonly patch?: string | null
    readonly base?: number | null
    readonly fields?: string | null
    readonly rows_then?: string | null
  }
  readonly document_erasure: {
    readonly uid: string
    readonly kind: string
    readonly patch: string
    readonly base: number
  }
  readonly document_life: {
    readonly document: string
    readonly state: string
  }
  readonly erasure: {
    readonly customer_id: string
    readonly at: number
    readonly cleaned_at?: number | null
  }
  readonly fact: {
    readonly uid: string
    readonly terminal_id: number
    readonly epoch: number
    readonly sequence: number
    readonly type: string
    readonly version: number
    readonly at: number
    readonly body: string
  }
  readonly family: {
    readonly id?: number
    readonly uid: string
    readonly name: string
    readonly active?: number
  }
  readonly first_count: {
    readonly till_session_id: string
    readonly tender: string
    readonly counted_cents: number
    readonly at: number
  }
  readonly import_choice: {
    readonly kind: string
    readonly signature: string
    readonly choices: string
  }
  readonly import_run: {
    readonly id: string
    readonly kind: string
    readonly file: string
    readonly hash: string
    readonly state: string
    readonly terminal_id: number
    readonly started_by: string
    readonly started_at: number
    readonly ended_at?: number | null
    readonly rows: number
    readonly rows_done?: number
    readonly last_row?: number
    readonly new_rows?: number
    readonly changed_rows?: number
    readonly unchanged_rows: number
    readonly refused_rows: number
  }
  readonly job_plan: {
    readonly job: string
    readonly at?: string | null
    readonly is_active: number
    readonly held_since?: number | null
  }
  readonly job_run: {
    readonly id: string
    readonly job: string
    readonly period: string
    readonly attempt: number
    readonly state: string
    readonly started_at: number
    readonly ended_at?: number | null
    readonly started_by?: string | null
    readonly lease_until?: number | null
    readonly result?: string | null
    readonly incident_id?: string | null
  }
  readonly loyalty_choice: {
    readonly sale_id: string
    readonly terminal_id: number
    readonly participation_id: string
    readonly until: number
    readonly campaigns?: string | null
    readonly chosen_at?: number | null
    readonly campaign_id?: string | null
  }
  readonly loyalty_earning: {
    readonly id: string
    readonly sale_id: string
    readonly program: string
    readonly participation_id: string
    readonly member: string
    readonly at: number
    readonly state: string
    readonly reference?: string | null
    readonly points?: number | null
    readonly earned_cents?: number | null
  }
  readonly loyalty_log: {
    readonly id?: number
    readonly at: number
    readonly program: string
    readonly operation: string
    readonly sale_id?: string | null
    readonly masked_member?: string | null
    readonly amount_cents?: number | null
    readonly attempt: number
    readonly duration_ms: number
    readonly fault?: string | null
    readonly answer: string
  }
  readonly loyalty_participation: {
    readonly id: string
    readonly sale_id: string
    readonly program: string
    readonly customer_id: string
    readonly member?: string | null
    readonly state: string
    readonly started_at: number
    readonly told_at?: number | null
    readonly pin_valid_until?: number | null
    readonly pin_resend_from?: number | null
    readonly attempts_left?: number | null
    readonly accepted_by?: string | null
    readonly quote?: string | null
    readonly quote_stale?: number
    readonly cleared?: number
    readonly last_fault?: string | null
  }
  readonly loyalty_redemption: {
    readonly id: string
    readonly participation_id: string
    readonly sale_id: string
    readonly program: string
    readonly state: string
    readonly amount_cents: number
    readonly request: string
    readonly reference?: string | null
    readonly expires_at?: number | null
    readonly earned_cents?: number | null
    readonly given_up?: number
  }
  readonly loyalty_scorer: {
    readonly sale_id?: string | null
    readonly order_id?: string | null
    readonly tax_id: string
    readonly name?: string | null
    readonly registration: string
    readonly points?: number | null
  }
  readonly message: {
    readonly id: string
    readonly channel: string
    readonly purpose: string
    readonly procedure: string
    readonly customer_id?: string | null
    readonly address?: string | null
    readonly subject?: string | null
    readonly body?: string | null
    readonly parts: number
    readonly price_cents: number
    readonly dedupe?: string | null
    readonly state: string
    readonly is_held?: number
    readonly created_at: number
    readonly not_before: number
    readonly expires_at?: number | null
    readonly attempts?: number
    readonly last_at?: number | null
    readonly gateway?: string | null
    readonly provider_id?: string | null
    readonly ask_at?: number | null
    readonly fault?: string | null
    readonly withdrawn_for?: string | null
  }
  readonly message_attempt: {
    readonly message_id: string
    readonly attempt: number
    readonly at: number
    readonly gateway: string
    readonly state: string
    readonly fault?: string | null
  }
  readonly message_gateway: {
    readonly channel: string
    readonly gateway: string
    readonly settings: string
    readonly price_cents: number
  }
  readonly message_reply: {
    readonly gateway: string
    readonly id: string
    readonly at: number
    readonly opts_out: number
  }
  readonly message_template: {
    readonly id: string
    readonly name: string
    readonly used_for: string
    readonly channel: string
    readonly subject: string
    readonly body: string
    readonly keeps_accents: number
  }
  readonly number_floor: {
    readonly kind: string
    readonly scope_id: number
    readonly above: number
  }
  readonly operator: {
    readonly id: string
    readonly former_id?: number | null
    readonly code: string
    readonly name: string
    readonly role: string
    readonly pin_hash: string
    readonly sells?: number
    readonly active?: number
  }
  readonly order_claim: {
    readonly order_id: string
    readonly id: string
    readonly state: string
  }
  readonly order_event: {
    readonly order_id: string
    readonly sequence: number
    readonly at: number
    readonly kind: string
    readonly operator_id: string
    readonly terminal_id: number
    readonly detail: string
  }
  readonly order_line: {
    readonly id: string
    readonly order_id: string
    readonly position: number
    readonly product_id: number
    readonly code: string
    readonly barcode?: string | null
    readonly description: string
    readonly variant: string
    readonly unit: string
    readonly family_id?: number | null
    readonly brand_id?: number | null
    readonly quantity_thousandths: number
    readonly unit_price_cents: number
    readonly promotional_price_cents?: number | null
    readonly label_price_cents?: number | null
    readonly discount?: string | null
    readonly salesperson_id?: string | null
    readonly lot?: string | null
    readonly expires_on?: string | null
    readonly serial?: string | null
  }
  readonly outbox: {
    readonly sequence?: number
    readonly id: string
    readonly queue: string
    readonly kind: string
    readonly sale_id?: string | null
    readonly body: string
    readonly state: string
    readonly attempts?: number
    readonly created_at: number
    readonly next_at: number
    readonly last_at?: number | null
    readonly last_fault?: string | null
  }
  readonly paired_screen: {
    readonly id?: number
    readonly terminal_id: number
    readonly name: string
    readonly token_hash: string
    readonly paired_at: number
  }
  readonly parameter_value: {
    readonly key: string
    readonly scope: string
    readonly scope_id: number
    readonly version: number
    readonly value: string
  }
  readonly parameter_version: {
    readonly id?: number
    readonly version: string
  }
  readonly parked_document: {
    readonly uid: string
    readonly document: string
    readonly why: string
    readonly at: number
    readonly is_clash?: number
  }
  readonly parked_fact: {
    readonly place?: number
    readonly uid: string
    readonly fact: string
    readonly why: string
    readonly at: number
    readonly is_clash?: number
  }
  readonly pin_pause: {
    readonly terminal_id: number
    readonly until: number
    readonly grace_used?: number
  }
  readonly price_rule: {
    readonly id?: number
    readonly uid: string
    readonly name: string
    readonly condition: string
    readonly action: string
    readonly starts_at: number
    readonly ends_at: number
    readonly stacking?: string
    readonly sort_order?: number
    readonly floor_cents?: number | null
    readonly usage_limit?: number | null
    readonly scope?: string
  }
  readonly price_rule_version: {
    readonly id?: number
    readonly version: string
  }
  readonly print_job: {
    readonly id?: number
    readonly terminal_id: number
    readonly title: string
    readonly document: string
    readonly state: string
    readonly doubts?: number
    readonly fault?: string | null
    readonly queued_at: number
    readonly ended_at?: number | null
    readonly held_for?: string | null
    readonly device?: string
  }
  readonly product: {
    readonly id?: number
    readonly uid: string
    readonly code: string
    readonly description: string
    readonly size?: string
    readonly color?: string
    readonly brand_id?: number | null
    readonly family_id?: number | null
    readonly classification?: string | null
    readonly unit?: string
    readonly is_fractional?: number
    readonly price_cents: number
    readonly promotional_price_cents?: number | null
    readonly promotion_starts_at?: number | null
    readonly promotion_ends_at?: number | null
    readonly active?: number
    readonly style_id?: number | null
    readonly cost_cents?: number | null
  }
  readonly product_barcode: {
    readonly barcode: string
    readonly product_id: number
  }
  readonly product_cost: {
    readonly id?: number
    readonly product_id: number
    readonly cost_cents: number
    readonly at: number
    readonly cause: string
    readonly source?: string | null
    readonly operator_id?: string | null
  }
  readonly product_photo: {
    readonly id?: number
    readonly product_id?: number | null
    readonly style_id?: number | null
    readonly size?: string | null
    readonly color?: string | null
    readonly hash: string
    readonly kind: string
    readonly position: number
  }
  readonly product_stock: {
    readonly branch_id: number
    readonly product_id: number
    readonly quantity_thousandths: number
    readonly last_movement?: number | null
  }
  readonly product_style: {
    readonly id?: number
    readonly uid: string
    readonly code: string
  }
  readonly program_setting: {
    readonly program: string
    readonly branch_id: number
    readonly field: string
    readonly value: string
  }
  readonly receipt: {
    readonly sale_id: string
    readonly kind: string
    readonly document: string
  }
  readonly receivable: {
    readonly id: string
    readonly code: string
    readonly branch_id: number
    readonly customer_id: string
    readonly tender_id?: string | null
    readonly reference?: string | null
    readonly installment: number
    readonly installments: number
    readonly issued_at: number
    readonly due_on: string
    readonly amount_cents: number
    readonly received_cents?: number
    readonly forgiven_cents?: number
    readonly written_off_cents?: number
    readonly renegotiated_cents?: number
    readonly settled_at?: number | null
    readonly cancelled_at?: number | null
    readonly excess_cents?: number
  }
  readonly receiving: {
    readonly id: string
    readonly branch_id: number
    readonly terminal_id: number
    readonly till_session_id?: string | null
    readonly customer_id: string
    readonly operator_id: string
    readonly approver_id?: string | null
    readonly state: string
    readonly begun_at: number
    readonly on_day: string
    readonly discount_cents: number
    readonly total_cents: number
    readonly change_cents?: number | null
    readonly number?: number | null
    readonly at?: number | null
    readonly document?: string | null
    readonly undone_in?: string | null
    readonly undone_at?: number | null
    readonly undo_reason?: string | null
    readonly undo_document?: string | null
  }
  readonly receiving_line: {
    readonly receiving_id: string
    readonly receivable_id: string
    readonly position: number
    readonly principal_cents: number
    readonly fine_cents: number
    readonly interest_cents: number
    readonly fine_left_cents: number
    readonly interest_left_cents: number
    readonly is_charged: number
  }
  readonly receiving_tender: {
    readonly id: string
    readonly receiving_id: string
    readonly sequence: number
    readonly kind: string
    readonly state: string
    readonly amount_cents: number
    readonly detail: string
  }
  readonly refund_kind: {
    readonly kind: string
  }
  readonly return: {
    readonly id: string
    readonly branch_id: number
    readonly terminal_id: number
    readonly till_session_id?: string | null
    readonly number: number
    readonly sale_id?: string | null
    readonly operator_id: string
    readonly approver_id?: string | null
    readonly salesperson_id?: string | null
    readonly customer_id?: string | null
    readonly reason: string
    readonly refund_kind: string
    readonly total_cents: number
    readonly voucher_account?: string | null
    readonly at: number
    readonly document: string
    readonly is_unchecked?: number
    readonly loaded_cents?: number
  }
  readonly return_line: {
    readonly id: string
    readonly return_id: string
    readonly position: number
    readonly sale_line_id?: string | null
    readonly product_id: number
    readonly code: string
    readonly description: string
    readonly variant: string
    readonly unit: string
    readonly quantity_thousandths: number
    readonly discount_cents: number
    readonly amount_cents: number
  }
  readonly return_refund: {
    readonly return_id: string
    readonly sequence: number
    readonly kind: string
    readonly tender_id?: string | null
    readonly amount_cents: number
  }
  readonly role: {
    readonly id: string
    readonly name: string
    readonly levels: string
    readonly limits: string
  }
  readonly role_notice: {
    readonly name: string
    readonly read_at?: number | null
    readonly read_by?: string | null
  }
  readonly sale: {
    readonly id: string
    readonly branch_id: number
    readonly terminal_id: number
    readonly till_session_id?: string | null
    readonly operator_id: string
    readonly state: string
    readonly opened_at: number
    readonly order_id?: string | null
    readonly priced_at?: number | null
    readonly customer_id?: string | null
    readonly receipt_tax_id?: string | null
    readonly salesperson_id?: string | null
    readonly discount?: string | null
    readonly benefits?: string
    readonly parked_as?: string | null
    readonly number?: number | null
    readonly finished_at?: number | null
    readonly finished_by?: string | null
    readonly gross_cents?: number | null
    readonly total_cents?: number | null
    readonly change_cents?: number | null
    readonly voided_in?: string | null
    readonly loaded_cents?: number
  }
  readonly sale_adjustment: {
    readonly line_id: string
    readonly sequence: number
    readonly kind: string
    readonly label: string
    readonly amount_cents: number
    readonly rule?: string | null
    readonly source?: string | null
  }
  readonly sale_line: {
    readonly id: string
    readonly sale_id: string
    readonly position: number
    readonly product_id: number
    readonly code: string
    readonly barcode?: string | null
    readonly description: string
    readonly variant: string
    readonly unit: string
    readonly family_id?: number | null
    readonly brand_id?: number | null
    readonly quantity_thousandths: number
    readonly unit_price_cents: number
    readonly promotional_price_cents?: number | null
    readonly label_price_cents?: number | null
    readonly discount?: string | null
    readonly salesperson_id?: string | null
    readonly cancelled?: number
    readonly gross_cents?: number | null
    readonly net_cents?: number | null
    readonly lot?: string | null
    readonly expires_on?: string | null
    readonly serial?: string | null
    readonly unit_cost_cents?: number | null
  }
  readonly sale_load: {
    readonly id: string
    readonly sale_id: string
    readonly account_id: string
    readonly amount_cents: number
    readonly removed?: number
    readonly undo_hold?: string | null
    readonly return_id?: string | null
  }
  readonly sale_tender: {
    readonly id: string
    readonly sale_id: string
    readonly sequence: number
    readonly kind: string
    readonly state: string
    readonly amount_cents: number
    readonly detail: string
  }
  readonly sales_order: {
    readonly id: string
    readonly branch_id: number
    readonly terminal_id: number
    readonly number: number
    readonly state: string
    readonly created_at: number
    readonly created_by: string
    readonly customer_id?: string | null
    readonly salesperson_id?: string | null
    readonly discount?: string | null
    readonly notes: string
    readonly valid_until: string
    readonly priced_at: number
    readonly plan?: string | null
    readonly placed_at?: number | null
    readonly total_cents: number
  }
  readonly secret: {
    readonly name: string
    readonly protection: string
    readonly value: string
  }
  readonly setting: {
    readonly key: string
    readonly value: string
  }
  readonly shared_document: {
    readonly uid: string
    readonly kind: string
    readonly revision: number
    readonly body?: string | null
  }
  readonly stock_document: {
    readonly id: string
    readonly kind: string
    readonly branch_id: number
    readonly terminal_id: number
    readonly state: string
    readonly number?: number | null
    readonly operator_id: string
    readonly opened_at: number
    readonly posted_by?: string | null
    readonly approver_id?: string | null
    readonly posted_at?: number | null
    readonly supplier?: string
    readonly invoice?: string
    readonly reason?: string
    readonly note?: string
    readonly scope?: string | null
    readonly to_branch_id?: number | null
    readonly origin_id?: string | null
  }
  readonly stock_document_kind: {
    readonly kind: string
  }
  readonly stock_document_line: {
    readonly id: string
    readonly document_id: string
    readonly position: number
    readonly product_id: number
    readonly quantity_thousandths: number
    readonly cost_cents?: number | null
    readonly expected_thousandths?: number | null
    readonly seen_movement?: number | null
    readonly at: number
  }
  readonly stock_minimum: {
    readonly branch_id: number
    readonly product_id: number
    readonly minimum_thousandths: number
  }
  readonly stock_movement: {
    readonly id?: number
    readonly line_id?: string | null
    readonly return_line_id?: string | null
    readonly document_line_id?: string | null
    readonly kind: string
    readonly branch_id: number
    readonly product_id: number
    readonly quantity_thousandths: number
    readonly at: number
    readonly balance_thousandths: number
    readonly previous_id?: number | null
  }
  readonly stock_movement_kind: {
    readonly kind: string
  }
  readonly survey: {
    readonly id: string
    readonly survey_uid: string
    readonly version: number
    readonly title: string
    readonly at: number
    readonly operator_id: string
  }
  readonly survey_answer: {
    readonly response_id: number
    readonly question_id: string
    readonly choice: number
  }
  readonly survey_choice: {
    readonly question_id: string
    readonly position: number
    readonly text: string
  }
  readonly survey_item: {
    readonly survey_id: string
    readonly position: number
    readonly question_uid: string
  }
  readonly survey_launch: {
    readonly id: string
    readonly branch_id: number
    readonly survey_uid?: string | null
    readonly at: number
    readonly operator_id: string
  }
  readonly survey_question: {
    readonly id: string
    readonly question_uid: string
    readonly version: number
    readonly name: string
    readonly text: string
    readonly at: number
    readonly operator_id: string
  }
  readonly survey_response: {
    readonly id?: number
    readonly sale_id: string
    readonly survey_id: string
    readonly state: string
    readonly operator_id: string
    readonly at: number
  }
  readonly tender_kind: {
    readonly kind: string
  }
  readonly tender_state: {
    readonly state: string
  }
  readonly terminal: {
    readonly id?: number
    readonly uid: string
    readonly branch_id: number
    readonly name: string
    readonly next_sale_number?: number
    readonly next_return_number?: number
    readonly next_receiving_number?: number
    readonly next_stock_number?: number
  }
  readonly till_count: {
    readonly till_session_id: string
    readonly tender: string
    readonly expected_cents: number
    readonly counted_cents: number
    readonly difference_cents: number
  }
  readonly till_note: {
    readonly id?: number
    readonly till_session_id: string
    readonly at: number
    readonly operator_id: string
    readonly text: string
  }
  readonly till_session: {
    readonly id: string
    readonly terminal_id: number
    readonly operator_id: string
    readonly opened_at: number
    readonly float_cents: number
    readonly left_before_cents?: number | null
    readonly opening_difference_cents?: number | null
    readonly taken_over_by?: string | null
    readonly closed_at?: number | null
    readonly closed_by?: string | null
    readonly expected_cash_cents?: number | null
    readonly counted_cash_cents?: number | null
    readonly difference_cents?: number | null
    readonly closing_note?: string | null
    readonly left_cents?: number | null
  }
  readonly value_account: {
    readonly id: string
    readonly kind: string
    readonly unit: string
    readonly pocket?: string | null
    readonly code?: string | null
    readonly branch_id?: number | null
    readonly customer_id?: string | null
    readonly opened_at: number
    readonly expires_on?: string | null
    readonly balance?: number
    readonly held?: number
  }
  readonly value_cause: {
    readonly kind: string
  }
  readonly value_hold: {
    readonly id: string
    readonly account_id?: string | null
    readonly amount?: number | null
    readonly state: string
    readonly at: number
  }
  readonly value_kind: {
    readonly kind: string
    readonly prefix?: string | null
  }
  readonly value_transfer: {
    readonly key: string
    readonly from_account: string
    readonly to_account: string
    readonly amount: number
    readonly cause: string
    readonly return_id?: string | null
    readonly tender_id?: string | null
    readonly at: number
  }
  readonly voucher_tries: {
    readonly terminal_id: number
    readonly wrong: number
    readonly last_at: number
    readonly wait_until?: number | null
  }
  readonly waiting_voucher: {
    readonly terminal_id: number
    readonly account_id: string
  }
  readonly wrong_pin: {
    readonly terminal_id: number
    readonly code: string
    readonly failed: number
    readonly last_at: number
  }
}
