# The child's chat page. Short words, spoken to a child.

# Title of the tab: says nothing of what is being answered.
page-chat-title = Em Nói

# Button at the top: leave the page at once.
page-leave = Exit

# Button at the top: numbers to call.
page-chat-help = Help me

# Read out by screen readers.
page-chat-progress = Step { $step } of { $total }

# Button that reads the question aloud.
page-chat-listen = Listen

# Sends the chosen pictures; $n is how many.
page-chat-done = Done
page-chat-done-counted = Done · { $n } chosen

# Sends the words or the number that were written.
page-chat-send = Send

# Looks for a commune or ward.
page-chat-search = Search

# Shown when nothing could be sent; the question is still on the screen.
page-chat-again = That was not sent. Please wait a moment and press again.

# The conversation was forgotten; the button that begins anew.
page-chat-anew = Start again

# The server cannot work just now.
page-chat-trouble = The machine is taking a short rest.
page-chat-trouble-more = You did nothing wrong. Please wait a moment, then press “Try again”.
page-chat-try-again = Try again

# Button that calls; $number is the number of the help line.
page-chat-call = Call { $number }
