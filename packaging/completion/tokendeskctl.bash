# bash completion for tokendeskctl

# _tokendeskctl_connections PROGRAM [OPTION]...: offers the saved connections whose names begin with
# $cur, as one types them. It asks neither the keychain nor a deployment.
_tokendeskctl_connections()
{
    local line name word
    COMPREPLY=()
    while IFS= read -r line; do
        # "id","name","url","colour","read_only"; a name may hold anything.
        name=${line#*\",\"}
        for _ in url colour read_only; do
            name=${name%\",\"*}
        done
        name=${name//\"\"/\"}
        [[ $name == \'[=+@-]* ]] && name=${name#\'} # which is there for spreadsheets
        case $cur in
        [\'\"]*) # the shell keeps the quote, and puts the second one
            [[ $name == "${cur:1}"* ]] && COMPREPLY+=("$name")
            ;;
        *)
            printf -v word %q "$name"
            [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
            ;;
        esac
    done < <("$@" connections list --format csv 2>/dev/null | tail -n +2)
}

_tokendeskctl()
{
    # shellcheck disable=SC2034 # split is for _init_completion
    local cur prev words cword split
    if declare -F _init_completion >/dev/null; then
        _init_completion -s || return
    else
        # An option and its value after "=" are three words.
        cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
        words=("${COMP_WORDS[@]}") cword=$COMP_CWORD
        [[ $prev == '=' ]] && prev=${COMP_WORDS[COMP_CWORD - 2]}
        [[ $cur == '=' ]] && cur=
    fi

    # The words before this one that are neither options nor what an option takes.
    local plain=() folder=() i option
    for ((i = 1; i < cword; i++)); do
        option=${words[i]}
        case $option in
        --account | --ca | --colour | --connection | --data-dir | --expires-in | --fail-on | --format | \
            --limit | --name | --output | --policy | --previous | --query | --reason | \
            --run | --secret-to | --url | --wait)
            [[ ${words[i + 1]} == '=' ]] && ((i++))
            ((i++))
            [[ $option == --data-dir ]] && folder=(--data-dir "${words[i]}")
            ;;
        --data-dir=*) folder=(--data-dir "${option#*=}") ;;
        -*) ;;
        *) plain+=("$option") ;;
        esac
    done
    # As one types it: the shell would read it so.
    [[ ${folder[1]-} == \~/* ]] && folder[1]=$HOME/${folder[1]:2}
    [[ ${folder[1]-} == *\\* ]] && folder[1]=${folder[1]//\\/}
    local list=("${words[0]}" "${folder[@]}")

    case $prev in
    --format)
        local formats='table json csv'
        # For other programs: there is no table of the whole log.
        [[ ${plain[*]:0:2} == 'activity export' ]] && formats='json csv'
        mapfile -t COMPREPLY < <(compgen -W "$formats" -- "$cur")
        return
        ;;
    --fail-on)
        mapfile -t COMPREPLY < <(compgen -W 'info low medium high critical never' -- "$cur")
        return
        ;;
    --policy)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -W 'default cis pci qualytics' -- "$cur"; compgen -f -- "$cur")
        return
        ;;
    --ca | --secret-to | --output | --previous)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        return
        ;;
    --data-dir)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "$cur")
        return
        ;;
    --expires-in)
        mapfile -t COMPREPLY < <(compgen -W '30 60 90 365 never' -- "$cur")
        return
        ;;
    --connection)
        _tokendeskctl_connections "${list[@]}"
        return
        ;;
    --account | --colour | --limit | --name | --query | --reason | --run | --url | --wait)
        return
        ;;
    esac

    if [[ ${#plain[@]} -eq 2 && ${plain[*]} =~ ^connections\ (renew|remove)$ && $cur != -* ]]; then
        _tokendeskctl_connections "${list[@]}"
        return
    fi

    local where='--connection --url --token-stdin --ca' always='--data-dir --help'
    local choice
    case "${plain[*]:0:2}" in
    '') choice='connections accounts tokens review pack activity --help --version' ;;
    connections) choice='list add renew remove' ;;
    accounts) choice='list deactivate reactivate' ;;
    tokens) choice='list create revoke restore delete' ;;
    pack) choice='verify' ;;
    review*) choice="$where --policy --format --output --fail-on $always" ;;
    'pack verify')
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -W "--previous $always" -- "$cur"; compgen -f -- "$cur")
        return
        ;;
    activity) choice='list verify export' ;;
    'connections list') choice="--format $always" ;;
    'connections add') choice="--name --url --ca --colour --read-only --no-check --browser --wait $always" ;;
    'connections renew') choice="--ca --no-check --browser --wait $always" ;;
    'accounts list' | 'tokens list') choice="$where --policy --format $always" ;;
    'accounts deactivate' | 'accounts reactivate')
        choice="$where --yes --reason --format $always"
        [[ ${plain[1]} == deactivate ]] && choice+=' --query --policy'
        ;;
    'tokens create')
        choice="$where --account --name --expires-in --scim --secret-to --reason $always"
        ;;
    'tokens revoke' | 'tokens restore' | 'tokens delete')
        choice="$where --query --policy --plan --yes --verify --reason --allow-own --format $always"
        [[ ${plain[1]} == restore ]] && choice+=' --run'
        ;;
    'activity list') choice="--connection --limit --format $always" ;;
    'activity export') choice="--connection --format $always" ;;
    *) choice=$always ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$choice" -- "$cur")
}

complete -F _tokendeskctl tokendeskctl
