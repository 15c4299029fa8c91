# Words of Telegram alone.

## Menu and introduction

telegram-command-start = Begin, or see the question again
telegram-command-dung = Stop and delete everything
telegram-command-giupdo = I need help
telegram-command-baotin = Tell someone about something bad
telegram-command-xoa = 🧹 Delete the messages here
telegram-description = Em nói: where children say what they think, and tell when something bad happens. This is an automatic machine, not a person. In danger call 113 or 111. Press “Start”.
telegram-short-description = Where children say what they think, and tell when something bad happens.

## In the conversation

telegram-private-only = I only talk with one person at a time. Please write to me in a private chat.
telegram-erase-yourself =
    There are messages I cannot delete. Please delete them yourself:
    • Open this chat and tap the name at the top.
    • Tap ⋮ and choose “Delete Chat”.
telegram-private-page = It is more private to tell on this page: { $page }
telegram-private-page-button = 🔒 Open the more private page

## Administration

command-telegram-set-webhook = Register our address with Telegram, together with the menu and the introduction.
command-telegram-info = Shows where Telegram sends messages, how many wait, and the last error.
command-telegram-delete = Stop getting messages from Telegram; those that wait stay there.
error-telegram-off = Telegram cannot be used yet. Set { $missing } in .env, then try again.
error-telegram-address = Telegram sends only to a public https address on port 443, 80, 88 or 8443. PUBLIC_URL is { $given }.
error-telegram-away = Telegram cannot be reached. Check the network, or TELEGRAM_API_ROOT if this machine must go another way.
error-telegram-refused = Telegram refused (code { $code }). { $why ->
    [token] TELEGRAM_BOT_TOKEN is wrong or was revoked; look it up with @BotFather.
    [often] Asked too often; wait a minute, then try again.
   *[other] Look at the settings TELEGRAM_ and PUBLIC_URL.
    }
telegram-webhook-set = Telegram will send messages to { $url }. The menu and the introduction are set.
telegram-webhook-deleted = Telegram sends no more messages. Those that wait stay with Telegram for at most 24 hours.
telegram-bot = The bot: @{ $name } (number { $id }).
telegram-bot-other = TELEGRAM_BOT_ID or TELEGRAM_BOT_USERNAME do not fit this bot.
telegram-webhook-none = No address is registered: npm run admin -- telegram set-webhook
telegram-webhook-here = Messages go to: { $url }
telegram-webhook-elsewhere = Messages go to { $url }, not to { $wanted }. Register again: npm run admin -- telegram set-webhook
telegram-pending = Waiting: { $count } messages.
telegram-last-error = Last error, { $minutes } minutes ago: { $what }
telegram-no-error = No error lately.

## Doctor

doctor-telegram-off = Telegram is off (no TELEGRAM_BOT_TOKEN).
doctor-telegram-well = Telegram sends messages here; { $pending } wait.
doctor-telegram-polling = Telegram is asked again and again (TELEGRAM_MODE=polling): for development only.
doctor-telegram-elsewhere = Telegram does not send messages here. Run: npm run admin -- telegram set-webhook
doctor-telegram-behind = Telegram has { $pending } messages that it could not send here. See: npm run admin -- telegram info
doctor-telegram-away = Telegram could not be asked: { $why ->
    [refused] the token is wrong or was revoked.
   *[unreachable] it cannot be reached.
    }
