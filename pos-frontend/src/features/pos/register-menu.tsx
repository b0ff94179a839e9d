import { Button, Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconCashBanknote,
  IconCashBanknoteOff,
  IconCashRegister,
  IconCheck,
  IconLock,
  IconReceipt,
  IconReportMoney,
  IconSwitchHorizontal,
  IconVolume,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { SessionOutput } from '@/shared/api/generated/model/sessionOutput';
import { useSoundsSetting } from '@/shared/scan/sounds';
import { CashDialog } from './cash-dialog';
import { CloseDialog } from './close-dialog';
import { ReportDialog } from './report-dialog';
import { usePosTexts } from './texts';

interface RegisterMenuProps {
  session: SessionOutput;
  cartIsEmpty: boolean;
  disabled: boolean;
  onClosed: (session: SessionOutput) => void;
  /** Goods are brought without a receipt. */
  onReturn: () => void;
  onLeave: () => void;
}

type Dialog = 'IN' | 'OUT' | 'report' | 'close';

/** What is done with the register itself, a few times a day. */
export function RegisterMenu(props: RegisterMenuProps) {
  const { session, cartIsEmpty, disabled, onReturn, onClosed, onLeave } = props;
  const text = usePosTexts();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [sounds, setSounds] = useSoundsSetting();
  const close = () => setDialog(null);
  const icon = { size: 18, stroke: 1.75, 'aria-hidden': true } as const;
  return (
    <>
      <Menu position="bottom-end" width={240}>
        <Menu.Target>
          <Button
            variant="default"
            size="md"
            disabled={disabled}
            leftSection={<IconCashRegister {...icon} />}
          >
            {text('register.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCashBanknote {...icon} />} onClick={() => setDialog('IN')}>
            {text('register.paidIn')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconCashBanknoteOff {...icon} />}
            onClick={() => setDialog('OUT')}
          >
            {text('register.paidOut')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconReportMoney {...icon} />}
            onClick={() => setDialog('report')}
          >
            {text('register.report')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconReceipt {...icon} />}
            renderRoot={(root) => (
              <Link to="/sales" search={{ store_id: session.store_id }} {...root} />
            )}
          >
            {text('register.sales')}
          </Menu.Item>
          <Menu.Item leftSection={<IconArrowBackUp {...icon} />} onClick={onReturn}>
            {text('shelf.withoutReceipt')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.CheckboxItem
            checked={sounds}
            checkIcon={<IconCheck size={16} aria-hidden />}
            rightSection={<IconVolume {...icon} />}
            onChange={setSounds}
          >
            {text('register.sounds')}
          </Menu.CheckboxItem>
          <Menu.Item leftSection={<IconSwitchHorizontal {...icon} />} onClick={onLeave}>
            {text('register.leave')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item leftSection={<IconLock {...icon} />} onClick={() => setDialog('close')}>
            {text('register.close')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {(dialog === 'IN' || dialog === 'OUT') && (
        <CashDialog session={session} kind={dialog} onClose={close} />
      )}
      {dialog === 'report' && <ReportDialog session={session} onClose={close} />}
      {dialog === 'close' && (
        <CloseDialog
          session={session}
          cartIsEmpty={cartIsEmpty}
          onClose={close}
          onClosed={onClosed}
        />
      )}
    </>
  );
}
