import { createContext, type ReactNode, use, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/shared/api/generated/model/me';
import { localeOf } from '@/shared/i18n/locale';

interface Formats {
  locale: string;
  currency: string;
  timezone: string;
}

const SessionContext = createContext<{ me: Me; formats: Formats } | null>(null);

interface SessionProviderProps {
  me: Me;
  children: ReactNode;
}

/** Who is signed in, to which tenant. The shell sets it; pages inside can rely on it. */
export function SessionProvider({ me, children }: SessionProviderProps) {
  const locale = localeOf(useTranslation().i18n.language, navigator.languages);
  const session = useMemo(() => {
    const { currency, timezone } = me.tenant;
    return { me, formats: { locale, currency, timezone } };
  }, [me, locale]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

function useSessionContext() {
  const session = use(SessionContext);
  if (!session) throw new Error('this needs the signed-in shell around it');
  return session;
}

export function useSession(): Me {
  return useSessionContext().me;
}

/** Cost and value are not for everyone; the API leaves them out for the others. */
export function useSeesCost(): boolean {
  return useSession().permissions.includes('cost.read');
}

/** How figures and days are written follows the reader; currency and timezone, the retailer. */
export function useFormats(): Formats {
  return useSessionContext().formats;
}
