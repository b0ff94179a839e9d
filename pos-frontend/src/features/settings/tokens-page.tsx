import { Button, Checkbox, Modal, NativeSelect, TextInput } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import {
  authTokensCreate,
  authTokensDestroy,
  useAuthTokensList,
} from '@/shared/api/generated/auth';
import type { NewToken } from '@/shared/api/generated/model/newToken';
import { PermissionsEnum } from '@/shared/api/generated/model/permissionsEnum';
import type { TokenRow } from '@/shared/api/generated/model/tokenRow';
import { useNow } from '@/shared/lib/use-now';
import { useSession } from '@/shared/session/session';
import type { DataColumn } from '@/shared/ui/data-table/columns';
import { Message } from '@/shared/ui/message';
import { Moment } from '@/shared/ui/values';
import { ConfirmDialog } from './confirm-dialog';
import { FormDialog } from './form-dialog';
import { SecretOnce } from './secret-once';
import classes from './settings-page.module.css';
import { SimpleList } from './simple-list';
import { useSettingsTexts } from './texts';
import { useSave } from './use-save';

const TOKENS = '/api/v1/auth/tokens';
const ALL = { page_size: 200 };
const LIFETIMES = [30, 90, 365] as const;
const DAY = 86_400_000;

type Open =
  | { kind: 'new' }
  | { kind: 'secret'; token: NewToken }
  | { kind: 'revoke'; token: TokenRow };

function Expiry({ at }: { at: string }) {
  const text = useSettingsTexts();
  const now = useNow();
  return (
    <>
      {Date.parse(at) <= now && <span className={classes.quiet}>{text('tokens.expired')} </span>}
      <Moment value={at} />
    </>
  );
}

function useTokenColumns(onRevoke: (token: TokenRow) => void): DataColumn<TokenRow>[] {
  const text = useSettingsTexts();
  return useMemo(
    () => [
      {
        id: 'name',
        meta: { label: text('tokens.name'), grow: true },
        cell: ({ row }) => row.original.name,
      },
      {
        id: 'permissions',
        meta: { label: text('tokens.may'), hiddenBelow: 1200 },
        cell: ({ row: { original } }) => (
          <span className={classes.cut} title={original.permissions.join(', ')}>
            {original.permissions.join(', ')}
          </span>
        ),
      },
      {
        id: 'maker',
        meta: { label: text('tokens.actsAs') },
        cell: ({ row }) => row.original.maker.name,
      },
      {
        id: 'last_used_at',
        meta: { label: text('tokens.lastUsed'), hiddenBelow: 900 },
        cell: ({ row }) => <Moment value={row.original.last_used_at} />,
      },
      {
        id: 'expires_at',
        meta: { label: text('tokens.expires') },
        cell: ({ row }) => <Expiry at={row.original.expires_at} />,
      },
      {
        id: 'revoke',
        meta: { label: text('tokens.actions'), align: 'right' },
        cell: ({ row: { original } }) => (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={text('tokens.revokeOf', { name: original.name })}
            onClick={() => onRevoke(original)}
          >
            {text('tokens.revoke')}
          </Button>
        ),
      },
    ],
    [text, onRevoke],
  );
}

/** What other programs sign in with. */
export function TokensPage() {
  const text = useSettingsTexts();
  const tokens = useAuthTokensList(ALL);
  const [open, setOpen] = useState<Open | null>(null);
  const revoke = useCallback((token: TokenRow) => setOpen({ kind: 'revoke', token }), []);
  const columns = useTokenColumns(revoke);
  const close = () => setOpen(null);
  const add = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setOpen({ kind: 'new' })}
    >
      {text('tokens.new')}
    </Button>
  );
  return (
    <>
      <SimpleList
        title={text('tokens.title')}
        hint={text('tokens.hint')}
        label={text('tokens.table')}
        action={add}
        columns={columns}
        rows={tokens.data?.results}
        rowId={(token) => String(token.id)}
        query={tokens}
        empty={
          <Message
            icon={IconKey}
            title={text('tokens.emptyTitle')}
            body={text('tokens.emptyBody')}
            action={add}
          />
        }
      />
      {open?.kind === 'new' && (
        <NewTokenDialog onClose={close} onMade={(token) => setOpen({ kind: 'secret', token })} />
      )}
      {open?.kind === 'secret' && <TokenSecret token={open.token} onClose={close} />}
      {open?.kind === 'revoke' && (
        <ConfirmDialog
          title={text('tokens.revokeTitle', { name: open.token.name })}
          body={text('tokens.revokeBody')}
          submitLabel={text('tokens.revoke')}
          send={() => authTokensDestroy(String(open.token.id))}
          refresh={[TOKENS]}
          done={text('tokens.revoked', { name: open.token.name })}
          onClose={close}
        />
      )}
    </>
  );
}

interface NewTokenDialogProps {
  onClose: () => void;
  onMade: (token: NewToken) => void;
}

function NewTokenDialog({ onClose, onMade }: NewTokenDialogProps) {
  const text = useSettingsTexts();
  const { permissions: own } = useSession();
  const offered = Object.values(PermissionsEnum).filter((one) => own.includes(one));
  const [name, setName] = useState('');
  const [days, setDays] = useState<number>(LIFETIMES[1]);
  const [chosen, setChosen] = useState<PermissionsEnum[]>([PermissionsEnum.stockread]);
  const save = useSave({
    send: authTokensCreate,
    refresh: [TOKENS],
    fields: ['name', 'permissions', 'expires_at'],
    onDone: onMade,
  });
  return (
    <FormDialog
      title={text('tokens.new')}
      submitLabel={text('tokens.create')}
      save={save}
      onClose={onClose}
      onSubmit={() =>
        save.run({
          name: name.trim(),
          permissions: chosen,
          expires_at: new Date(Date.now() + days * DAY).toISOString(),
        })
      }
    >
      <TextInput
        label={text('tokens.name')}
        description={text('tokens.aboutName')}
        data-autofocus
        maxLength={80}
        value={name}
        error={save.refusal.fields.name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={text('tokens.lasts')}
        value={String(days)}
        data={LIFETIMES.map((count) => ({
          value: String(count),
          label: text('tokens.days', { count }),
        }))}
        error={save.refusal.fields.expires_at}
        onChange={(event) => setDays(Number(event.currentTarget.value))}
      />
      <Checkbox.Group
        label={text('tokens.may')}
        description={text('tokens.aboutMay')}
        value={chosen}
        error={save.refusal.fields.permissions}
        onChange={(values) => setChosen(offered.filter((one) => values.includes(one)))}
      >
        <div className={classes.choices}>
          {offered.map((permission) => (
            <Checkbox key={permission} value={permission} label={permission} />
          ))}
        </div>
      </Checkbox.Group>
    </FormDialog>
  );
}

function TokenSecret({ token, onClose }: { token: NewToken; onClose: () => void }) {
  const text = useSettingsTexts();
  return (
    <Modal
      opened
      onClose={onClose}
      centered
      title={text('tokens.secretTitle', { name: token.name })}
      closeButtonProps={{ 'aria-label': text('form.close') }}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <p className={classes.say}>{text('tokens.secretBody')}</p>
      <SecretOnce label={text('tokens.token')} value={token.token} />
      <div className={classes.actions}>
        <Button onClick={onClose}>{text('form.done')}</Button>
      </div>
    </Modal>
  );
}
