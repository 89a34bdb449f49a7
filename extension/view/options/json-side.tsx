import { t } from '../strings.ts'

export interface JsonSideProps {
  readonly text: string
  readonly onText: (text: string) => void
  readonly onImport: (file: File) => void
  readonly onExport: () => void
}

/** The same pack as its file has it. */
export function JsonSide({ text, onText, onImport, onExport }: JsonSideProps) {
  return (
    <section class="json" aria-labelledby="json-title">
      <h2 id="json-title">
        <label for="json">{t('optJson')}</label>
      </h2>
      <p class="hint" id="json-hint">
        {t('optJsonHint')}
      </p>
      <textarea
        id="json"
        aria-describedby="json-hint"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
      <div class="row">
        <label class="secondary file">
          {t('optImport')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) onImport(file)
              currentTarget.value = ''
            }}
          />
        </label>
        <button type="button" class="secondary" onClick={onExport}>
          {t('optExport')}
        </button>
      </div>
    </section>
  )
}
