import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';

const i18n = createInstance();

/** English is complete by type; every further language may lag behind and falls back to it. */
const DEFAULT_LANGUAGE = 'en';

void i18n.use(initReactI18next).init({
  lng: DEFAULT_LANGUAGE,
  fallbackLng: DEFAULT_LANGUAGE,
  ns: [],
  resources: {},
  // The texts are in the bundle, so the first render already has them.
  initAsync: false,
  // React escapes what it renders.
  interpolation: { escapeValue: false },
});

i18n.on('languageChanged', (language) => {
  document.documentElement.lang = language;
  document.documentElement.dir = i18n.dir(language);
});

/**
 * A feature's texts travel with its own chunk: each `texts.ts` registers its namespace when its
 * page is loaded, and adds the type of its keys to i18next's `ResourceNamespaceMap`.
 */
export function registerTexts(namespace: string, byLanguage: Record<string, object>): void {
  for (const [language, texts] of Object.entries(byLanguage)) {
    i18n.addResourceBundle(language, namespace, texts);
  }
}
